/** French: words around bylines and dates. */
import type { LanguageWords } from './index';

export const fr: LanguageWords = {
  by: [
    'par', 'auteur', 'auteure', 'autrice', 'auteurs', 'texte', 'texte de', 'texte et photos', 'à propos de l’auteur', "à propos de l'auteur", 'rédigé par', 'écrit par', 'publié par',
    'propos recueillis par', 'posté par', 'un article de', 'une enquête de', 'une chronique de', 'tribune de',
    'de notre correspondant', 'de notre envoyé spécial', 'de notre correspondante', 'de notre envoyée spéciale',
  ],
  and: ['et', 'avec'],
  roles: [
    'rédaction', 'rédacteur', 'rédactrice', 'journaliste', 'correspondant', 'correspondante', 'envoyé', 'envoyée', 'spécial',
    'spéciale', 'chef', 'reporter', 'photographe', 'chroniqueur', 'chroniqueuse', 'éditorialiste', 'agence', 'presse', 'actualités',
    'actualité', 'le', 'la', 'les', 'service', 'politique', 'économie', 'sport', 'sports', 'culture', 'société', 'monde',
    'international', 'photo', 'vidéo', 'publié', 'mis', 'modifié', 'lecture', 'temps', 'minutes', 'partager', 'imprimer',
    'commentaires', 'lire', 'abonnés', 'accueil', 'directeur', 'directrice', 'professeur', 'professeure', 'maître', 'chercheur',
    'chercheuse', 'université', 'voir', 'suivre', 'crédit', 'crédits', 'source', 'équipe', 'écrivain', 'philosophe', 'historien',
    'historienne', 'économiste', 'notre', 'nos', 'local', 'locale', 'locaux', 'correspondants', 'envoyés', 'spéciaux', 'sociologue', 'avocat', 'avocate',
  ],
  published: [
    'publié', 'publié le', 'publié à', 'date de création', 'date de publication', 'paru le', 'mis en ligne le', 'posté le', 'créé le',
    'écrit le', 'rédigé le', 'publication', 'date', 'le', 'diffusé le', 'article publié le', 'date de parution', 'publiée le',
    'cette entrée a été publiée le', 'cet article a été publié le', 'ce billet a été publié le',
  ],
  modified: [
    'mis à jour', 'mis à jour le', 'mise à jour', 'modifié', 'modifié le', 'dernière modification', 'dernière mise à jour',
    'actualisé le', 'dernière mise à jour le', 'mise à jour le', 'màj', 'maj',
  ],
};
