#include "services/demo/names.h"

#include <span>

namespace lotse::services::demo {

namespace {

using Table = std::span<const char *const>;

constexpr const char *germanFemale[] = {
    "Anna",       "Andrea",  "Angelika", "Anja",      "Barbara", "Beate",   "Birgit",  "Bärbel",
    "Christiane", "Claudia", "Cornelia", "Dagmar",    "Daniela", "Elke",    "Eva",     "Franziska",
    "Gabriele",   "Gisela",  "Heike",    "Hannelore", "Ines",    "Jana",    "Jutta",   "Karin",
    "Katrin",     "Käthe",   "Kerstin",  "Lena",      "Luise",   "Manuela", "Martina", "Marie-Luise",
    "Monika",     "Nicole",  "Petra",    "Renate",    "Sabine",  "Sandra",  "Silke",   "Simone",
    "Stefanie",   "Susanne", "Tanja",    "Ulrike",    "Ute",
};
constexpr const char *germanMale[] = {
    "Achim",    "Andreas", "Bernd",   "Björn",      "Christian",  "Daniel", "Detlef", "Dieter",   "Dirk",
    "Frank",    "Georg",   "Götz",    "Günter",     "Hans-Peter", "Heiko",  "Holger", "Ingo",     "Jan",
    "Jens",     "Jörg",    "Jürgen",  "Karl-Heinz", "Klaus",      "Lars",   "Lukas",  "Manfred",  "Markus",
    "Matthias", "Michael", "Norbert", "Olaf",       "Peter",      "Rainer", "Ralf",   "Rüdiger",  "Sebastian",
    "Stefan",   "Sören",   "Thomas",  "Thorsten",   "Uwe",        "Volker", "Werner", "Wolfgang",
};
constexpr const char *germanFamily[] = {
    "Albrecht", "Arnold",   "Bauer",    "Baumann", "Beck",    "Berger",   "Brandt",     "Busch",
    "Böhm",     "Böttcher", "Dietrich", "Engel",   "Fischer", "Franke",   "Friedrich",  "Fuchs",
    "Förster",  "Graf",     "Groß",     "Günther", "Haas",    "Hahn",     "Hartmann",   "Heinrich",
    "Herrmann", "Hoffmann", "Horn",     "Huber",   "Jansen",  "Jäger",    "Kaiser",     "Keller",
    "Koch",     "Kraus",    "Krause",   "Krämer",  "Krüger",  "Köhler",   "König",      "Kühn",
    "Lange",    "Lehmann",  "Lorenz",   "Ludwig",  "Maier",   "Mayer",    "Meier",      "Meyer",
    "Möller",   "Müller",   "Neumann",  "Otto",    "Peters",  "Pfeiffer", "Pohl",       "Preuß",
    "Richter",  "Roth",     "Sauer",    "Schäfer", "Schmidt", "Schmitt",  "Schneider",  "Schreiber",
    "Schröder", "Schubert", "Schulte",  "Schulze", "Schütz",  "Schwarz",  "Seidel",     "Siebert",
    "Sommer",   "Stein",    "Thomas",   "Vogel",   "Voigt",   "Wagner",   "Walter",     "Weber",
    "Weiß",     "Werner",   "Winkler",  "Winter",  "Wolff",   "Ziegler",  "Zimmermann",
};
constexpr const char *turkishFemale[] = {
    "Ayşe",  "Aylin",  "Büşra",  "Çiğdem", "Derya",  "Elif",  "Emine",   "Esra",
    "Fatma", "Gülşen", "Hatice", "Hülya",  "İpek",   "Leyla", "Meryem",  "Nurcan",
    "Özlem", "Pınar",  "Selin",  "Sevgi",  "Şebnem", "Tuğba", "Yasemin", "Zeynep",
};
constexpr const char *turkishMale[] = {
    "Ahmet",  "Ali",   "Barış",   "Burak", "Can",   "Cem",     "Çağlar",  "Deniz",
    "Emre",   "Ercan", "Ferhat",  "Hakan", "Halil", "Hüseyin", "İbrahim", "Kerem",
    "Mehmet", "Murat", "Mustafa", "Onur",  "Özgür", "Serkan",  "Şahin",   "Uğur",
};
constexpr const char *turkishFamily[] = {
    "Acar",    "Akın",   "Aksoy", "Arslan",   "Aslan",  "Avcı",   "Aydın",   "Bulut", "Can",
    "Çakır",   "Çelik",  "Çetin", "Demir",    "Doğan",  "Erdem",  "Güler",   "Güneş", "Işık",
    "Kaplan",  "Karaca", "Kaya",  "Keskin",   "Kılıç",  "Koç",    "Korkmaz", "Kurt",  "Öz",
    "Özdemir", "Öztürk", "Polat", "Şahin",    "Şen",    "Şimşek", "Taş",     "Tekin", "Toprak",
    "Uysal",   "Yalçın", "Yavuz", "Yıldırım", "Yıldız", "Yılmaz",
};
constexpr const char *arabicFemale[] = {
    "Amal",  "Amina",  "Aya",   "Fatima", "Hanan", "Hiba",  "Huda",   "Iman",   "Khadija",
    "Layla", "Mariam", "Nadia", "Noor",   "Rana",  "Salma", "Samira", "Yasmin", "Zahra",
};
constexpr const char *arabicMale[] = {
    "Ahmad",  "Ali",     "Amir",  "Bilal", "Hamza", "Hasan", "Ibrahim", "Jamal", "Karim",
    "Khalid", "Mahmoud", "Nabil", "Omar",  "Rami",  "Samir", "Tariq",   "Yusuf", "Ziad",
};
constexpr const char *arabicFamily[] = {
    "Al-Ahmad", "Al-Ali", "Al-Hasan", "Al-Khatib", "Al-Masri", "Aziz",     "Darwish", "Fares",
    "Haddad",   "Hamdan", "Hammoud",  "Issa",      "Kassem",   "Khalil",   "Mansour", "Nasser",
    "Othman",   "Qasim",  "Rahman",   "Saleh",     "Shahin",   "Suleiman", "Younes",  "Zaidan",
};
constexpr const char *arabicScriptFemale[] = {
    "أمل",  "أمينة", "فاطمة", "حنان", "هدى",  "إيمان",  "خديجة",
    "ليلى", "مريم",  "نادية", "نور",  "سلمى", "ياسمين",
};
constexpr const char *arabicScriptMale[] = {
    "أحمد", "علي", "أمير", "بلال", "حمزة", "حسن", "إبراهيم", "جمال", "كريم", "خالد", "محمود", "عمر", "يوسف",
};
constexpr const char *arabicScriptFamily[] = {
    "الأحمد", "العلي", "الحسن", "الخطيب", "المصري", "عزيز", "درويش", "فارس",   "حداد",
    "حمدان",  "خليل",  "منصور", "ناصر",   "عثمان",  "قاسم", "صالح",  "سليمان", "يونس",
};
constexpr const char *russianFemale[] = {
    "Aljona",  "Anastasia", "Elena", "Galina", "Irina",    "Larissa", "Ljudmila", "Marina",
    "Natalia", "Olga",      "Oxana", "Polina", "Svetlana", "Tatjana", "Vera",     "Viktoria",
};
constexpr const char *russianMale[] = {
    "Alexander", "Alexej", "Andrej", "Anton",   "Boris", "Denis", "Dmitri", "Igor",
    "Ilja",      "Jurij",  "Maxim",  "Michail", "Oleg",  "Pawel", "Sergej", "Viktor",
};
constexpr const char *russianFamilyMale[] = {
    "Baranow",  "Below",   "Egorow",  "Fjodorow", "Jakowlew", "Kotow",  "Kusnezow",
    "Lebedew",  "Makarow", "Nikitin", "Orlow",    "Pawlow",   "Popow",  "Romanow",
    "Semjonow", "Smirnow", "Sokolow", "Sorokin",  "Tarassow", "Wolkow",
};
constexpr const char *russianFamilyFemale[] = {
    "Baranowa",  "Belowa",   "Egorowa",  "Fjodorowa", "Jakowlewa", "Kotowa",  "Kusnezowa",
    "Lebedewa",  "Makarowa", "Nikitina", "Orlowa",    "Pawlowa",   "Popowa",  "Romanowa",
    "Semjonowa", "Smirnowa", "Sokolowa", "Sorokina",  "Tarassowa", "Wolkowa",
};
constexpr const char *cyrillicFemale[] = {
    "Алёна",   "Анастасия", "Елена",  "Галина", "Ирина",    "Лариса",  "Людмила", "Марина",
    "Наталья", "Ольга",     "Оксана", "Полина", "Светлана", "Татьяна", "Вера",
};
constexpr const char *cyrillicMale[] = {
    "Александр", "Алексей", "Андрей", "Антон",  "Борис", "Денис", "Дмитрий", "Игорь",
    "Илья",      "Юрий",    "Максим", "Михаил", "Олег",  "Павел", "Сергей",
};
constexpr const char *cyrillicFamilyMale[] = {
    "Баранов", "Белов", "Егоров", "Фёдоров", "Яковлев", "Котов",   "Кузнецов", "Лебедев", "Макаров",
    "Никитин", "Орлов", "Павлов", "Попов",   "Семёнов", "Смирнов", "Соколов",  "Сорокин", "Волков",
};
constexpr const char *cyrillicFamilyFemale[] = {
    "Баранова", "Белова", "Егорова", "Фёдорова", "Яковлева", "Котова",   "Кузнецова", "Лебедева", "Макарова",
    "Никитина", "Орлова", "Павлова", "Попова",   "Семёнова", "Смирнова", "Соколова",  "Сорокина", "Волкова",
};

std::vector<QString> texts(Table table)
{
    std::vector<QString> made;
    for (const char *word : table)
        made.push_back(QString::fromUtf8(word));
    return made;
}

const QString &pickOne(Random &random, const std::vector<QString> &words)
{
    return words[std::size_t(random.below(int(words.size())))];
}

constexpr int ownScriptPerMille = 220;
constexpr int doubleNamePerMille = 45;

} // namespace

Names::Names()
    : m_german{texts(germanFemale), texts(germanMale), texts(germanFamily), texts(germanFamily)},
      m_turkish{texts(turkishFemale), texts(turkishMale), texts(turkishFamily), texts(turkishFamily)},
      m_arabic{texts(arabicFemale), texts(arabicMale), texts(arabicFamily), texts(arabicFamily)},
      m_arabicScript{texts(arabicScriptFemale), texts(arabicScriptMale), texts(arabicScriptFamily),
                     texts(arabicScriptFamily)},
      m_russian{texts(russianFemale), texts(russianMale), texts(russianFamilyFemale),
                texts(russianFamilyMale)},
      m_cyrillic{texts(cyrillicFemale), texts(cyrillicMale), texts(cyrillicFamilyFemale),
                 texts(cyrillicFamilyMale)}
{}

Origin Names::pickOrigin(Random &random)
{
    const int drawn = random.below(100);
    return drawn < 60 ? Origin::German
        : drawn < 78  ? Origin::Turkish
        : drawn < 90  ? Origin::Arabic
                      : Origin::Russian;
}

PersonName Names::pick(Random &random, Origin origin, bool female) const
{
    const Words &words = wordsFor(random, origin);
    const auto &families = female ? words.familyFemale : words.familyMale;
    PersonName name{pickOne(random, female ? words.female : words.male), pickOne(random, families)};
    if (origin == Origin::German && random.chance(doubleNamePerMille))
        name.family += u'-' + pickOne(random, families);
    return name;
}

const Names::Words &Names::wordsFor(Random &random, Origin origin) const
{
    switch (origin) {
    case Origin::Turkish:
        return m_turkish;
    case Origin::Arabic:
        return random.chance(ownScriptPerMille) ? m_arabicScript : m_arabic;
    case Origin::Russian:
        return random.chance(ownScriptPerMille) ? m_cyrillic : m_russian;
    case Origin::German:
        break;
    }
    return m_german;
}

} // namespace lotse::services::demo
