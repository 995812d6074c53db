/** English: words around bylines and dates. */
import type { LanguageWords } from './index';

export const en: LanguageWords = {
  by: [
    'by', 'words by', 'words and photos by', 'text and photos', 'text and photos by', 'about the author', 'written by', 'story by', 'text by', 'posted by', 'published by', 'reported by', 'report by', 'reporting by',
    'analysis by', 'opinion by', 'review by', 'reviewed by', 'interview by', 'submitted by', 'contributed by', 'author', 'authors',
    'reporter', 'an article by', 'a column by',
  ],
  edited: ['edited by', 'editing by', 'edited', 'editor:'],
  and: ['and', 'with'],
  roles: [
    'staff', 'writer', 'reporter', 'correspondent', 'editor', 'journalist', 'columnist', 'contributor', 'contributing', 'freelance',
    'photographer', 'producer', 'analyst', 'fellow', 'professor', 'guest', 'bureau', 'chief', 'director', 'senior', 'deputy',
    'content', 'hub', 'twitter', 'facebook', 'instagram', 'account', 'linkedin', 'skip', 'navigation', 'info', 'page', 'text',
    'details', 'preview', 'copy', 'copied', 'data', 'results', 'report', 'chapter', 'study', 'description', 'privacy', 'policy',
    'terms', 'main', 'front', 'last', 'modified', 'permanent', 'link', 'blog', 'post', 'sponsored', 'author', 'blogger', 'team',
    'desk', 'newsroom', 'editorial', 'admin', 'administrator', 'press', 'agency', 'agencies', 'wire', 'service', 'news', 'media',
    'magazine', 'associate', 'assistant', 'intern', 'specialist', 'manager', 'founder', 'critic', 'expert', 'researcher', 'head',
    'officer', 'department', 'university', 'institute', 'board', 'group', 'company', 'inc', 'ltd', 'llc', 'network', 'digital',
    'online', 'follow', 'share', 'comments', 'comment', 'read', 'more', 'min', 'minutes', 'updated', 'published', 'photo', 'photos',
    'image', 'images', 'video', 'getty', 'shutterstock', 'illustration', 'courtesy', 'credit', 'source', 'subscribe', 'newsletter',
    'advertisement', 'contact', 'about', 'home', 'menu', 'search', 'login', 'sign', 'view', 'posts', 'profile', 'archive', 'bio',
    'biography', 'story', 'stories', 'article', 'articles', 'opinion', 'analysis', 'politics', 'business', 'sports', 'world',
    'culture', 'technology', 'science', 'health', 'education', 'law', 'economy', 'entertainment', 'lifestyle', 'travel', 'society',
    'weather', 'tags', 'category', 'categories', 'topics', 'breaking', 'exclusive', 'live', 'listen', 'watch', 'print', 'email',
    'reading', 'time', 'estimated', 'uncategorized',
  ],
  published: [
    'published', 'posted', 'posted on', 'published on', 'publication date', 'date published', 'date posted', 'created', 'created on',
    'first published', 'originally published', 'date', 'release date', 'released', 'issued', 'pub date', 'written on', 'submitted on',
    'added', 'publish date', 'published date', 'published at', 'posted at', 'uploaded', 'uploaded on', 'first publish',
    'this entry was posted on', 'this post was posted on', 'this post was published on', 'this entry was published on', 'this article was published on',
  ],
  modified: [
    'updated', 'last updated', 'modified', 'last modified', 'update', 'edited', 'last edited', 'last changed', 'revised',
    'updated on', 'updated at', 'updated date', 'update date', 'last updated on', 'last updated at', 'last modified on', 'last update', 'page last updated', 'last reviewed', 'reviewed',
  ],
};
