/** Gender of common given names of the press, and of names by their ending: all languages share it. Says nothing where it is not nearly certain. */
import { type Gender, wordSet } from './types';

const MASCULINE = wordSet(`aaron abdallah abdel adam adrian adrien ahmed alain albert alberto alejandro alessandro alexander alexandre alexis alfred ali allan
  amadou andré andreas andrew andy angel anthony antoine anton antonio antony arnaud arthur auguste augustin baptiste barack bastien ben benjamin
  benoît bernard bernd bertrand bill bob boris brad brendan brian bruce bruno carl carlo carlos cédric charles charlie chris christian christoph christophe
  christopher clément colin craig cyril damien dan daniel daniele david denis dennis dick didier diego dieter dimitri dmitri dominic don donald
  doug eddy édouard edward emil emmanuel enrico enrique eric éric erik ernest étienne eugène fabien fabio fabrice federico felipe felix félix fernando
  filipe florent florian francesco francis francisco franck françois frank franz fred frédéric friedrich gabriel gaël gary gaston geoffroy georg george
  georges gérald gerard gérard gerhard giacomo gilbert gilles giovanni giuseppe grégory guido guillaume günter gustave guy hans harold harrison harry
  hassan heinz hélder henri henrique henry herbert hervé horst howard hugh hugo hugues hussein ian ibrahim igor ivan jack jacob jacques jaime jake jakob james
  jan jared jason javier jean jeff jeffrey jens jeremy jérémy jérôme jesse jesús jim jimmy joachim joão joe joel joël johan johannes john johnny jon jonathan
  jordan jorge jose josé josef joseph josh juan jules julien jürgen justin karim karl ken kevin klaus kurt kyle lars larry laurent lech léo léon leonard
  leonardo leonid lionel lorenzo loïc louis luc luca lucas ludovic luigi luis lukas luke maarten malik mamadou manfred manuel marc marcel marco marcus mariano
  mario mark markus martin massimo mathieu matt matteo matthew matthias matthieu maurice max maxime mehdi michael michaël michel miguel mike mikhaïl
  mohamed mohammed moritz moussa mustafa nathan neil nicolas nicola nigel noah noël norbert oleg oliver olivier omar oscar otto pablo paolo pascal patrice patrick
  paul paulo pedro pete peter petr philip philipp philippe pierre pieter rafael ralf raphaël raymond régis rémi renaud rené ricardo richard rob robert
  roberto robin rodrigo roger roland roman ron ronald rudolf rui ruud ryan salvador sam samuel sébastien serge sergeï sergio simon stefan stefano stephan
  stéphane stephen steve steven stuart sven sylvain ted théo theo thibault thierry thomas tim tom tommy tony ulrich uwe valentin victor viktor vincent
  vladimir walter werner wilhelm willem william willy wolfgang xavier yann yannick yves zachary`);

const FEMININE = wordSet(`abigail adele adèle agathe agnès alice alison amandine amy andrée angela angélique anita ann anna anne anneke annick annie antje
  ariane astrid audrey aurélie barbara béatrice bénédicte berit bernadette beth betty brigitte carine carmen carole caroline catarina cate
  catherine cathy cécile céline chantal charlotte chloé christel christelle christine claire clara clémence clémentine colette corinne cristina cynthia danièle
  delphine denise diane dolores dorothée edith édith eleanor elisabeth élisabeth elise élise elizabeth ellen élodie elsa emily emma
  emmanuelle ericka esther eva évelyne fabienne fanny florence françoise frédérique gabriele gabrielle geneviève ghislaine gillian ginette gisela gisèle
  grace greet hannah heidi heike hélène helen helena helga hilary hillary ingrid inès irene irène isabel isabelle jacqueline jane janet janine jeanne jenny
  jennifer jessica jill joanne jodie josiane joséphine joyce judith julia julie juliette karen karin kate katharina kathleen kathy katrin kim laetitia
  laura laure laurence léa lena liliane linda lisa liz louise lucie lucy lydia lydie madeleine magali maggie manon margaret margot maria maría marianne marie
  marine marion marisol marlene marta martha martine mary maud megan mélanie melissa mercedes michèle michelle mireille miriam monica monika monique muriel
  myriam nadine nancy natacha natalie nathalie nicole noémie odile olga olivia pamela patricia paula pauline penelope pénélope petra pilar rachel rachida rebecca régine renate rita
  rosa rose roxane ruth sabine sabrina sally sandrine sarah ségolène séverine sharon sigrid silke simone solange sonia sophie stéphanie susan
  susanne suzanne suzy svetlana sylvie tatiana teresa thérèse theresa tracy ursula valérie vanessa véronique victoria virginie viviane yvette yvonne zoé`);

const FEMININE_END = /(?:[^eiou]a|ette|elle|ine|ienne|anne|ouise|ïse|ène)$/;
const MASCULINE_END = /(?:[drst]o|ard|ert|uel|oît|ick|ik|eï|us)$/;

export function genderOfGivenName(name: string): Gender | undefined {
  const first = name.toLowerCase().split(/[-‐‑]/)[0]!;
  if (MASCULINE.has(first)) return FEMININE.has(first) ? undefined : 'm';
  if (FEMININE.has(first)) return 'f';
  if (FEMININE_END.test(first)) return 'f';
  return MASCULINE_END.test(first) ? 'm' : undefined;
}
