/**
 * Names of months and of the days of the week, from Unicode's CLDR: to have a
 * runtime make a language's costs more than to read a page's dates. Data only.
 */

/** By two or three letters: months, January first, a bar between the forms of one; days, Monday first. Lower case, no closing dot. */
export const CALENDAR_NAMES: Record<string, { months: string; days: string }> = {
  en: {
    months: 'january|jan/february|feb/march|mar/april|apr/may/june|jun/july|jul/august|aug/september|sep/october|oct/november|nov/december|dec',
    days: 'monday/tuesday/wednesday/thursday/friday/saturday/sunday',
  },
  de: {
    months: 'januar|jan/februar|feb/märz|mär/april|apr/mai/juni|jun/juli|jul/august|aug/september|sep|sept/oktober|okt/november|nov/dezember|dez',
    days: 'montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag',
  },
  fr: {
    months: 'janvier|janv/février|févr/mars/avril|avr/mai/juin/juillet|juil/août/septembre|sept/octobre|oct/novembre|nov/décembre|déc',
    days: 'lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche',
  },
  es: {
    months: 'enero|ene/febrero|feb/marzo|mar/abril|abr/mayo|may/junio|jun/julio|jul/agosto|ago/septiembre|sept/octubre|oct/noviembre|nov/diciembre|dic',
    days: 'lunes/martes/miércoles/jueves/viernes/sábado/domingo',
  },
  it: {
    months: 'gennaio|gen/febbraio|feb/marzo|mar/aprile|apr/maggio|mag/giugno|giu/luglio|lug/agosto|ago/settembre|set/ottobre|ott/novembre|nov/dicembre|dic',
    days: 'lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica',
  },
  pt: {
    months: 'janeiro|jan/fevereiro|fev/março|mar/abril|abr/maio|mai/junho|jun/julho|jul/agosto|ago/setembro|set/outubro|out/novembro|nov/dezembro|dez',
    days: 'segunda-feira/terça-feira/quarta-feira/quinta-feira/sexta-feira/sábado/domingo',
  },
  nl: {
    months: 'januari|jan/februari|feb/maart|mrt/april|apr/mei/juni|jun/juli|jul/augustus|aug/september|sep/oktober|okt/november|nov/december|dec',
    days: 'maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag',
  },
  pl: {
    months: 'styczeń|sty|stycznia/luty|lut|lutego/marzec|mar|marca/kwiecień|kwi|kwietnia/maj|maja/czerwiec|cze|czerwca/lipiec|lip|lipca/sierpień|sie|sierpnia/wrzesień|wrz|września/październik|paź|października/listopad|lis|listopada/grudzień|gru|grudnia',
    days: 'poniedziałek/wtorek/środa/czwartek/piątek/sobota/niedziela',
  },
  sv: {
    months: 'januari|jan/februari|feb/mars/april|apr/maj/juni/juli/augusti|aug/september|sep/oktober|okt/november|nov/december|dec',
    days: 'måndag/tisdag/onsdag/torsdag/fredag/lördag/söndag',
  },
  da: {
    months: 'januar|jan/februar|feb/marts|mar/april|apr/maj/juni|jun/juli|jul/august|aug/september|sep/oktober|okt/november|nov/december|dec',
    days: 'mandag/tirsdag/onsdag/torsdag/fredag/lørdag/søndag',
  },
  no: {
    months: 'januar|jan/februar|feb/mars|mar/april|apr/mai/juni|jun/juli|jul/august|aug/september|sep/oktober|okt/november|nov/desember|des',
    days: 'mandag/tirsdag/onsdag/torsdag/fredag/lørdag/søndag',
  },
  nb: {
    months: 'januar|jan/februar|feb/mars|mar/april|apr/mai/juni|jun/juli|jul/august|aug/september|sep/oktober|okt/november|nov/desember|des',
    days: 'mandag/tirsdag/onsdag/torsdag/fredag/lørdag/søndag',
  },
  fi: {
    months: 'tammikuu|tammi|tammikuuta/helmikuu|helmi|helmikuuta/maaliskuu|maalis|maaliskuuta/huhtikuu|huhti|huhtikuuta/toukokuu|touko|toukokuuta/kesäkuu|kesä|kesäkuuta/heinäkuu|heinä|heinäkuuta/elokuu|elo|elokuuta/syyskuu|syys|syyskuuta/lokakuu|loka|lokakuuta/marraskuu|marras|marraskuuta/joulukuu|joulu|joulukuuta',
    days: 'maanantai/tiistai/keskiviikko/torstai/perjantai/lauantai/sunnuntai',
  },
  cs: {
    months: 'leden|led|ledna/únor|úno|února/březen|bře|března/duben|dub|dubna/květen|kvě|května/červen|čvn|června/červenec|čvc|července/srpen|srp|srpna/září|zář/říjen|říj|října/listopad|lis|listopadu/prosinec|pro|prosince',
    days: 'pondělí/úterý/středa/čtvrtek/pátek/sobota/neděle',
  },
  sk: {
    months: 'január|jan|januára/február|feb|februára/marec|mar|marca/apríl|apr|apríla/máj|mája/jún|júna/júl|júla/august|aug|augusta/september|sep|septembra/október|okt|októbra/november|nov|novembra/december|dec|decembra',
    days: 'pondelok/utorok/streda/štvrtok/piatok/sobota/nedeľa',
  },
  tr: {
    months: 'ocak|oca/şubat|şub/mart|mar/nisan|nis/mayıs|may/haziran|haz/temmuz|tem/ağustos|ağu/eylül|eyl/ekim|eki/kasım|kas/aralık|ara',
    days: 'pazartesi/salı/çarşamba/perşembe/cuma/cumartesi/pazar',
  },
  ru: {
    months: 'январь|янв|января/февраль|февр|февраля/март|марта|мар/апрель|апр|апреля/май|мая/июнь|июня|июн/июль|июля|июл/август|авг|августа/сентябрь|сент|сентября/октябрь|окт|октября/ноябрь|нояб|ноября/декабрь|дек|декабря',
    days: 'понедельник/вторник/среда/четверг/пятница/суббота/воскресенье',
  },
  uk: {
    months: 'січень|січ|січня/лютий|лют|лютого/березень|бер|березня/квітень|квіт|квітня/травень|трав|травня/червень|черв|червня/липень|лип|липня/серпень|серп|серпня/вересень|вер|вересня/жовтень|жовт|жовтня/листопад|лист|листопада/грудень|груд|грудня',
    days: 'понеділок/вівторок/середа/четвер/пʼятниця/субота/неділя',
  },
  bg: {
    months: 'януари/февруари/март/април/май/юни/юли/август/септември/октомври/ноември/декември',
    days: 'понеделник/вторник/сряда/четвъртък/петък/събота/неделя',
  },
  sr: {
    months: 'јануар|јан/фебруар|феб/март|мар/април|апр/мај/јун/јул/август|авг/септембар|сеп/октобар|окт/новембар|нов/децембар|дец',
    days: 'понедељак/уторак/среда/четвртак/петак/субота/недеља',
  },
  hr: {
    months: 'siječanj|sij|siječnja/veljača|velj|veljače/ožujak|ožu|ožujka/travanj|tra|travnja/svibanj|svi|svibnja/lipanj|lip|lipnja/srpanj|srp|srpnja/kolovoz|kol|kolovoza/rujan|ruj|rujna/listopad|lis|listopada/studeni|stu|studenoga/prosinac|pro|prosinca',
    days: 'ponedjeljak/utorak/srijeda/četvrtak/petak/subota/nedjelja',
  },
  sl: {
    months: 'januar|jan/februar|feb/marec|mar/april|apr/maj/junij|jun/julij|jul/avgust|avg/september|sep/oktober|okt/november|nov/december|dec',
    days: 'ponedeljek/torek/sreda/četrtek/petek/sobota/nedelja',
  },
  ro: {
    months: 'ianuarie|ian/februarie|feb/martie|mar/aprilie|apr/mai/iunie|iun/iulie|iul/august|aug/septembrie|sept/octombrie|oct/noiembrie|nov/decembrie|dec',
    days: 'luni/marți/miercuri/joi/vineri/sâmbătă/duminică',
  },
  hu: {
    months: 'január|jan/február|febr/március|márc/április|ápr/május|máj/június|jún/július|júl/augusztus|aug/szeptember|szept/október|okt/november|nov/december|dec',
    days: 'hétfő/kedd/szerda/csütörtök/péntek/szombat/vasárnap',
  },
  el: {
    months: 'ιανουαρίου|ιαν/φεβρουαρίου|φεβ/μαρτίου|μαρ/απριλίου|απρ/μαΐου|μαΐ/ιουνίου|ιουν/ιουλίου|ιουλ/αυγούστου|αυγ/σεπτεμβρίου|σεπ/οκτωβρίου|οκτ/νοεμβρίου|νοε/δεκεμβρίου|δεκ',
    days: 'δευτέρα/τρίτη/τετάρτη/πέμπτη/παρασκευή/σάββατο/κυριακή',
  },
  et: {
    months: 'jaanuar|jaan/veebruar|veebr/märts/aprill|apr/mai/juuni/juuli/august|aug/september|sept/oktoober|okt/november|nov/detsember|dets',
    days: 'esmaspäev/teisipäev/kolmapäev/neljapäev/reede/laupäev/pühapäev',
  },
  lv: {
    months: 'janvāris|janv/februāris|febr/marts/aprīlis|apr/maijs/jūnijs|jūn/jūlijs|jūl/augusts|aug/septembris|sept/oktobris|okt/novembris|nov/decembris|dec',
    days: 'pirmdiena/otrdiena/trešdiena/ceturtdiena/piektdiena/sestdiena/svētdiena',
  },
  lt: {
    months: 'sausis|sausio/vasaris|vasario/kovas|kovo/balandis|balandžio/gegužė|gegužės/birželis|birželio/liepa|liepos/rugpjūtis|rugpjūčio/rugsėjis|rugsėjo/spalis|spalio/lapkritis|lapkričio/gruodis|gruodžio',
    days: 'pirmadienis/antradienis/trečiadienis/ketvirtadienis/penktadienis/šeštadienis/sekmadienis',
  },
  ca: {
    months: 'gener|gen|de gener|de gen/febrer|febr|de febrer|de febr/març|de març/abril|abr|d’abril|d’abr/maig|de maig/juny|de juny/juliol|jul|de juliol|de jul/agost|ag|d’agost|d’ag/setembre|set|de setembre|de set/octubre|oct|d’octubre|d’oct/novembre|nov|de novembre|de nov/desembre|des|de desembre|de des',
    days: 'dilluns/dimarts/dimecres/dijous/divendres/dissabte/diumenge',
  },
  ar: {
    months: 'يناير/فبراير/مارس/أبريل/مايو/يونيو/يوليو/أغسطس/سبتمبر/أكتوبر/نوفمبر/ديسمبر',
    days: 'الاثنين/الثلاثاء/الأربعاء/الخميس/الجمعة/السبت/الأحد',
  },
  fa: {
    months: 'ژانویه/فوریه/مارس/آوریل/مه/ژوئن/ژوئیه/اوت/سپتامبر/اکتبر/نوامبر/دسامبر',
    days: 'دوشنبه/سه‌شنبه/چهارشنبه/پنجشنبه/جمعه/شنبه/یکشنبه',
  },
  ur: {
    months: 'جنوری/فروری/مارچ/اپریل/مئی/جون/جولائی/اگست/ستمبر/اکتوبر/نومبر/دسمبر',
    days: 'پیر/منگل/بدھ/جمعرات/جمعہ/ہفتہ/اتوار',
  },
  he: {
    months: 'ינואר|ינו׳/פברואר|פבר׳/מרץ/אפריל|אפר׳/מאי/יוני/יולי/אוגוסט|אוג׳/ספטמבר|ספט׳/אוקטובר|אוק׳/נובמבר|נוב׳/דצמבר|דצמ׳',
    days: 'יום שני/יום שלישי/יום רביעי/יום חמישי/יום שישי/יום שבת/יום ראשון',
  },
  hi: {
    months: 'जनवरी|जन॰/फ़रवरी|फ़र॰/मार्च/अप्रैल/मई/जून/जुलाई|जुल॰/अगस्त|अग॰/सितंबर|सित॰/अक्टूबर|अक्टू॰/नवंबर|नव॰/दिसंबर|दिस॰',
    days: 'सोमवार/मंगलवार/बुधवार/गुरुवार/शुक्रवार/शनिवार/रविवार',
  },
  bn: {
    months: 'জানুয়ারি|জানু/ফেব্রুয়ারি|ফেব/মার্চ/এপ্রিল|এপ্রি/মে/জুন/জুলাই|জুল/আগস্ট|আগ/সেপ্টেম্বর|সেপ্ট|সেপ/অক্টোবর|অক্টো/নভেম্বর|নভে/ডিসেম্বর|ডিসে',
    days: 'সোমবার/মঙ্গলবার/বুধবার/বৃহস্পতিবার/শুক্রবার/শনিবার/রবিবার',
  },
  mr: {
    months: 'जानेवारी|जाने/फेब्रुवारी|फेब्रु/मार्च/एप्रिल|एप्रि/मे/जून/जुलै/ऑगस्ट|ऑग/सप्टेंबर|सप्टें/ऑक्टोबर|ऑक्टो/नोव्हेंबर|नोव्हें/डिसेंबर|डिसें',
    days: 'सोमवार/मंगळवार/बुधवार/गुरुवार/शुक्रवार/शनिवार/रविवार',
  },
  ta: {
    months: 'ஜனவரி|ஜன/பிப்ரவரி|பிப்/மார்ச்|மார்/ஏப்ரல்|ஏப்/மே/ஜூன்/ஜூலை/ஆகஸ்ட்|ஆக/செப்டம்பர்|செப்/அக்டோபர்|அக்/நவம்பர்|நவ/டிசம்பர்|டிச',
    days: 'திங்கள்/செவ்வாய்/புதன்/வியாழன்/வெள்ளி/சனி/ஞாயிறு',
  },
  te: {
    months: 'జనవరి|జన/ఫిబ్రవరి|ఫిబ్ర/మార్చి/ఏప్రిల్|ఏప్రి/మే/జూన్/జులై/ఆగస్టు|ఆగ/సెప్టెంబర్|సెప్టెం/అక్టోబర్|అక్టో/నవంబర్|నవం/డిసెంబర్|డిసెం',
    days: 'సోమవారం/మంగళవారం/బుధవారం/గురువారం/శుక్రవారం/శనివారం/ఆదివారం',
  },
  th: {
    months: 'มกราคม|ม.ค/กุมภาพันธ์|ก.พ/มีนาคม|มี.ค/เมษายน|เม.ย/พฤษภาคม|พ.ค/มิถุนายน|มิ.ย/กรกฎาคม|ก.ค/สิงหาคม|ส.ค/กันยายน|ก.ย/ตุลาคม|ต.ค/พฤศจิกายน|พ.ย/ธันวาคม|ธ.ค',
    days: 'วันจันทร์/วันอังคาร/วันพุธ/วันพฤหัสบดี/วันศุกร์/วันเสาร์/วันอาทิตย์',
  },
  zh: {
    months: '一月/二月/三月/四月/五月/六月/七月/八月/九月/十月/十一月/十二月',
    days: '星期一/星期二/星期三/星期四/星期五/星期六/星期日',
  },
  ja: {
    months: '///////////',
    days: '月曜日/火曜日/水曜日/木曜日/金曜日/土曜日/日曜日',
  },
  ko: {
    months: '///////////',
    days: '월요일/화요일/수요일/목요일/금요일/토요일/일요일',
  },
  vi: {
    months: 'tháng 1|thg 1/tháng 2|thg 2/tháng 3|thg 3/tháng 4|thg 4/tháng 5|thg 5/tháng 6|thg 6/tháng 7|thg 7/tháng 8|thg 8/tháng 9|thg 9/tháng 10|thg 10/tháng 11|thg 11/tháng 12|thg 12',
    days: 'thứ hai/thứ ba/thứ tư/thứ năm/thứ sáu/thứ bảy/chủ nhật',
  },
  id: {
    months: 'januari|jan/februari|feb/maret|mar/april|apr/mei/juni|jun/juli|jul/agustus|agu/september|sep/oktober|okt/november|nov/desember|des',
    days: 'senin/selasa/rabu/kamis/jumat/sabtu/minggu',
  },
  ms: {
    months: 'januari|jan/februari|feb/mac/april|apr/mei/jun/julai|jul/ogos|ogo/september|sep/oktober|okt/november|nov/disember|dis',
    days: 'isnin/selasa/rabu/khamis/jumaat/sabtu/ahad',
  },
  sw: {
    months: 'januari|jan/februari|feb/machi|mac/aprili|apr/mei/juni|jun/julai|jul/agosti|ago/septemba|sep/oktoba|okt/novemba|nov/desemba|des',
    days: 'jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi/jumapili',
  },
};
