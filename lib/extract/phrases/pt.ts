/** What Portuguese sites write around an article. */
import type { Phrases } from './index';

export const pt: Phrases = {
  related: [
    'leia também', 'leia mais', 'leia ainda', 'leia a matéria', 'ler também', 'ler mais', 'veja também', 'veja mais', 'ver também',
    'ver mais', 'vídeos em destaque', 'saiba mais', 'confira também', 'confira', 'assista', 'assista também', 'ouça',
    'artigos relacionados', 'artigo relacionado', 'notícias relacionadas', 'notícia relacionada', 'conteúdo relacionado',
    'relacionadas', 'relacionados', 'matérias relacionadas', 'mais sobre', 'mais lidas', 'mais lidos', 'mais notícias', 'mais em',
    'últimas notícias', 'recomendado', 'recomendados', 'recomendado para si', 'recomendamos', 'continue lendo', 'continue a ler',
    'continuar a ler', 'clique aqui', 'próximo artigo', 'artigo anterior', 'você pode gostar', 'você também pode gostar',
    'pode interessar', 'também pode gostar', 'não perca', 'a seguir', 'destaques', 'vídeos', 'tudo sobre',
  ],
  invitation: [
    'assine', 'assine já', 'subscreva', 'subscrever', 'inscreva-se', 'receba', 'newsletter', 'nossa newsletter', 'boletim', 'siga-nos',
    'siga o', 'siga a', 'siga ~ no', 'junte-se', 'baixe o aplicativo', 'baixe o app', 'descarregue', 'seu e-mail', 'o seu email',
    'canal no whatsapp', 'canal do whatsapp', 'canal de whatsapp', 'grupo do whatsapp', 'apoie', 'apoie o jornalismo',
    'faça uma doação', 'cadastre-se', 'registe-se', 'participe do', 'entre no', 'quer receber', 'política de privacidade',
    'tem alguma sugestão',
  ],
  paywall: [
    'conteúdo exclusivo', 'exclusivo para assinantes', 'exclusivo para subscritores', 'artigo exclusivo', 'para continuar lendo',
    'para continuar a ler', 'já é assinante', 'já sou assinante', 'já é subscritor', 'faça login', 'iniciar sessão', 'faça o login',
    'conteúdo restrito', 'você atingiu', 'restrito a assinantes', 'disponível para assinantes',
  ],
  furniture: [
    'compartilhar', 'compartilhe', 'compartilhe esta', 'compartilhe no', 'partilhar', 'partilhe', 'imprimir', 'copiar link',
    'link copiado', 'enviar', 'salvar', 'guardar', 'comentários', 'comentário', 'comentar', 'deixe um comentário',
    'deixe seu comentário', 'ver comentários', 'tags', 'etiquetas', 'tópicos', 'temas', 'assuntos', 'categorias', 'publicidade',
    'continua após a publicidade', 'continua depois da publicidade', 'anúncio', 'patrocinado', 'conteúdo patrocinado', 'vídeo', 'foto',
    'galeria', 'carregando', 'a carregar', 'fechar', 'menu', 'buscar', 'pesquisar', 'voltar', 'próximo', 'anterior', 'seguir',
    'ver tudo', 'fonte', 'fontes', 'todos os direitos reservados', 'seu navegador', 'início', 'contato', 'ouvir', 'reportar erro',
    'resumo', 'sumário',
    'partilhar notícia', 'partilhar artigo', 'partilhe esta notícia', 'partilhar este artigo', 'compartilhar notícia', 'nenhum comentário', 'sem comentários',
  ],
  consent: [
    'este conteúdo está bloqueado', 'para ver este conteúdo', 'aceitar cookies', 'aceitar os cookies', 'aceite os cookies',
    'configurações de cookies', 'conteúdo externo', 'ative o javascript', 'seu consentimento',
  ],
  credit: [
    'foto', 'fotos', 'fotografia', 'imagem', 'imagens', 'crédito', 'créditos', 'fonte', 'ilustração', 'arquivo', 'divulgação',
    'legenda', 'reprodução',
  ],
  by: [
    'por', 'escrito por', 'autor', 'autora', 'autores', 'texto', 'texto de', 'texto por', 'redação', 'da redação', 'de',
    'publicado por', 'reportagem de', 'entrevista de', 'com informações de', 'colaborou',
  ],
  dated: [
    'publicado', 'publicado em', 'publicada em', 'publicado a', 'atualizado', 'atualizado em', 'atualizada em', 'atualizado a', 'data',
    'data de publicação', 'última atualização', 'criado em', 'modificado em', 'em',
  ],
  readingTime: ['min de leitura', 'minutos de leitura', 'minuto de leitura', 'min. de leitura', 'tempo de leitura', 'leitura', 'minutos'],
  biography: [
    'sobre o autor', 'sobre a autora', 'sobre os autores', 'o autor é', 'a autora é', 'ver todos os artigos', 'biografia',
    'ver todos os posts',
  ],
  notice: [
    'correção', 'errata', 'retificação', 'esclarecimento', 'atualização', 'nota da redação', 'nota do editor',
    'este artigo foi atualizado', 'este texto foi atualizado', 'esta matéria foi atualizada', 'esta reportagem foi atualizada',
    'uma versão anterior deste',
  ],
  absent: [
    'página não encontrada', 'erro 404', 'a página que procura', 'acesso negado', 'entrar', 'iniciar sessão', 'faça login', 'pesquisa',
    'busca', 'resultados da pesquisa', 'resultados da busca', 'resultados para',
  ],
};
