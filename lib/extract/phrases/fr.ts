/** What French sites write around an article. */
import type { Phrases } from './index';

export const fr: Phrases = {
  related: [
    'lire aussi', 'à lire aussi', 'lire également', 'à lire également', 'à lire', 'à voir', 'à voir aussi', 'voir aussi',
    'voir également', 'à écouter', 'à écouter aussi', 'à relire', 'lisez aussi', 'lisez également', 'lire la suite', 'lire l’article',
    'lire notre', 'lire nos', 'notre dossier', 'notre sélection', 'nos articles', 'sur le même sujet', 'sur le même thème',
    'dans la même rubrique', 'dans le même thème', 'articles liés', 'articles similaires', 'article précédent', 'article suivant',
    'articles recommandés', 'article connexe', 'pour aller plus loin', 'pour en savoir plus', 'en savoir plus', 'plus d’informations',
    'voir plus', 'les plus lus', 'les plus consultés', 'à la une', 'à découvrir', 'découvrez aussi', 'découvrir aussi',
    'vous aimerez aussi', 'ça pourrait vous intéresser', 'ces articles peuvent vous intéresser',
    'ces contenus pourraient vous intéresser', 'nos recommandations', 'recommandé pour vous', 'dernières nouvelles', 'regarder',
    'regardez', 'écouter', 'écoutez', 'retrouvez', 'cliquez ici', 'dans l’actualité', 'notre article', 'le reste après la publicité',
    'la suite après la publicité', 'la suite après cette publicité', 'l’article continue après', 'vidéo à la une', 'tous nos articles',
    'à ne pas manquer', 'lire plus', 'suite de l’article', 'relire', 'revoir', 'dossier', 'l’essentiel à retenir',
  ],
  invitation: [
    'inscrivez-vous', 'abonnez-vous', 's’abonner', 'je m’abonne', 'je m’inscris', 's’inscrire à', 'recevez', 'recevoir', 'newsletter',
    'notre newsletter', 'nos newsletters', 'la newsletter', 'infolettre', 'notre infolettre', 'suivez-nous', 'suivez toute',
    'suivez l’actualité', 'rejoignez-nous', 'rejoignez notre', 'rejoignez', 'téléchargez', 'téléchargez notre application',
    'votre adresse e-mail', 'votre adresse mail', 'votre email', 'dans votre boîte', 'chaque matin, recevez', 'ne manquez', 'ne ratez',
    'soutenez', 'faites un don', 'faire un don', 'votre inscription a bien été', 'merci pour votre inscription',
    'ajoutez ~ à vos sources', 'ajouter ~ à vos favoris', 'notre chaîne whatsapp', 'chaîne whatsapp', 'la chaîne whatsapp',
    'vous avez une information', 'contactez-nous', 'une question, une remarque', 'votre avis nous intéresse', 'donnez votre avis',
    'réagissez', 'politique de confidentialité', 'en vous inscrivant',
    'vous avez relevé une erreur', 'vous avez repéré une erreur', 'une erreur dans cet article',
  ],
  paywall: [
    'article réservé', 'cet article est réservé', 'cet article est réservé aux abonnés', 'cet article est réservé à nos abonnés', 'réservé aux abonnés', 'contenu réservé', 'la suite est réservée',
    'la suite de cet article', 'il vous reste', 'il vous reste ~ à lire', 'il vous reste ~ à découvrir', 'déjà abonné', 'déjà inscrit', 'pour lire la suite', 'pour continuer à lire',
    'poursuivre la lecture', 'continuer la lecture', 'connectez-vous', 'se connecter', 'vous êtes abonné', 'sans engagement',
    'profitez de', 'débloquez', 'accédez à', 'offrir cet article', 'créez un compte', 'créer un compte',
  ],
  furniture: [
    'partager', 'partagez', 'partager cet article', 'partager l’article', 'partager sur', 'partage', 'imprimer', 'copier le lien',
    'lien copié', 'envoyer', 'envoyer par mail', 'enregistrer', 'sauvegarder', 'commentaires', 'commentaire', 'commenter',
    'laisser un commentaire', 'voir les commentaires', 'ajouter un commentaire', 'aucun commentaire', 'mots-clés', 'mots clés',
    'étiquettes', 'thèmes', 'thématiques', 'sujets', 'rubriques', 'catégories', 'catégorie', 'publicité', 'pub', 'annonce',
    'contenu sponsorisé', 'sponsorisé', 'en partenariat avec', 'vidéo', 'photo', 'diaporama', 'chargement', 'fermer', 'retour',
    'suivant', 'précédent', 'suivre', 'afficher plus', 'afficher la suite', 'sommaire', 'source', 'sources', 'tous droits réservés',
    'signaler une erreur', 'signaler', 'votre navigateur', 'réactions', 'réagir', 'à propos', 'accueil', 'contact', 'mentions légales',
    'agrandir l’image', 'ouvrir l’image', 'lecture zen', 'contact presse', 'contacts presse', 'relations presse', 'résumé', 'taille du texte', 'nos vidéos',
    'partager la page', 'partager l’info', 'aucun commentaire pour le moment',
  ],
  consent: [
    'ce contenu est bloqué', 'contenu bloqué', 'ce contenu n’a pas pu', 'ce contenu est proposé par', 'pour afficher ce contenu',
    'pour voir ce contenu', 'pour visualiser', 'pour consulter ce contenu', 'vous devez accepter', 'accepter les cookies',
    'gérer mes choix', 'gérer mes cookies', 'paramétrer les cookies', 'gestion des cookies', 'en cliquant sur', 'autoriser ~ cookies',
    'activer javascript', 'votre accord', 'vos préférences de cookies', 'contenu externe', 'cookies et autres traceurs',
  ],
  credit: [
    'photo', 'photos', 'crédit', 'crédits', 'crédit photo', 'crédits photo', 'photographie', 'image', 'images', 'illustration',
    'dessin', 'infographie', 'source', 'photo d’illustration', 'image d’illustration', 'photo d’archives', 'légende',
  ],
  by: [
    'par', 'auteur', 'auteure', 'auteurs', 'rédigé par', 'écrit par', 'publié par', 'texte', 'texte de', 'de notre correspondant',
    'de notre correspondante', 'propos recueillis par', 'avec', 'avec afp', 'rédaction', 'la rédaction', 'traduit par', 'traduction',
    'article de', 'reportage',
  ],
  dated: [
    'publié le', 'publié', 'publiée le', 'publié à', 'paru le', 'mis à jour le', 'mis à jour', 'mise à jour', 'modifié le', 'modifié',
    'date de création', 'créé le', 'date de publication', 'date', 'posté le', 'dernière mise à jour', 'le', 'rédigé le',
  ],
  readingTime: [
    'min de lecture', 'mn de lecture', 'minutes de lecture', 'minute de lecture', 'temps de lecture', 'lecture', 'durée', 'mn',
    'lecture rapide', 'minutes d’écoute',
  ],
  biography: [
    'à propos de l’auteur', 'à propos des auteurs', 'l’auteur', 'l’auteure', 'les auteurs', 'biographie', 'tous ses articles',
    'voir tous les articles', 'tous les articles de',
  ],
  notice: [
    'correction', 'rectificatif', 'erratum', 'précision', 'mise à jour', 'mis à jour', 'note de la rédaction', 'ndlr',
    'cet article a été mis à jour', 'cet article a été modifié', 'cet article a été corrigé', 'une première version de cet article',
    'une version précédente de cet article',
  ],
  absent: [
    'page introuvable', 'page non trouvée', 'erreur 404', 'cette page n’existe pas', 'cette page n’existe plus', 'la page que vous',
    'la page demandée', 'article introuvable', 'accès refusé', 'êtes-vous un robot', 'connexion', 'se connecter', 'connectez-vous',
    'identifiez-vous', 's’inscrire', 'recherche', 'résultats de recherche', 'résultats de la recherche', 'résultats pour',
    'votre recherche', 'nous respectons votre vie privée', 'votre vie privée est importante', 'oups',
  ],
};
