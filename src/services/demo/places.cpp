#include "services/demo/places.h"

namespace lotse::services::demo {

namespace {

struct Town {
    const char *state;
    const char *city;
    const char *postcode2;
};
// The largest town of a state stands twice and is drawn more often.
constexpr Town towns[] = {
    {"DE-NW", "Köln", "50"},
    {"DE-NW", "Köln", "51"},
    {"DE-NW", "Dortmund", "44"},
    {"DE-NW", "Essen", "45"},
    {"DE-NW", "Düsseldorf", "40"},
    {"DE-NW", "Bonn", "53"},
    {"DE-NW", "Wuppertal", "42"},
    {"DE-NW", "Münster", "48"},
    {"DE-NW", "Bielefeld", "33"},
    {"DE-BY", "München", "80"},
    {"DE-BY", "München", "81"},
    {"DE-BY", "Nürnberg", "90"},
    {"DE-BY", "Augsburg", "86"},
    {"DE-BY", "Würzburg", "97"},
    {"DE-BY", "Regensburg", "93"},
    {"DE-BW", "Stuttgart", "70"},
    {"DE-BW", "Mannheim", "68"},
    {"DE-BW", "Karlsruhe", "76"},
    {"DE-BW", "Freiburg", "79"},
    {"DE-BW", "Ulm", "89"},
    {"DE-NI", "Hannover", "30"},
    {"DE-NI", "Braunschweig", "38"},
    {"DE-NI", "Osnabrück", "49"},
    {"DE-NI", "Göttingen", "37"},
    {"DE-HE", "Frankfurt am Main", "60"},
    {"DE-HE", "Frankfurt am Main", "65"},
    {"DE-HE", "Kassel", "34"},
    {"DE-HE", "Wiesbaden", "65"},
    {"DE-HE", "Gießen", "35"},
    {"DE-RP", "Mainz", "55"},
    {"DE-RP", "Koblenz", "56"},
    {"DE-RP", "Ludwigshafen", "67"},
    {"DE-SN", "Leipzig", "04"},
    {"DE-SN", "Dresden", "01"},
    {"DE-SN", "Chemnitz", "09"},
    {"DE-BE", "Berlin", "10"},
    {"DE-BE", "Berlin", "12"},
    {"DE-BE", "Berlin", "13"},
    {"DE-SH", "Kiel", "24"},
    {"DE-SH", "Lübeck", "23"},
    {"DE-BB", "Potsdam", "14"},
    {"DE-BB", "Cottbus", "03"},
    {"DE-ST", "Magdeburg", "39"},
    {"DE-ST", "Halle (Saale)", "06"},
    {"DE-TH", "Erfurt", "99"},
    {"DE-TH", "Jena", "07"},
    {"DE-HH", "Hamburg", "20"},
    {"DE-HH", "Hamburg", "22"},
    {"DE-MV", "Rostock", "18"},
    {"DE-MV", "Schwerin", "19"},
    {"DE-SL", "Saarbrücken", "66"},
    {"DE-HB", "Bremen", "28"},
    {"DE-HB", "Bremerhaven", "27"},
};

struct Institution {
    const char *group;
    const char *name;
};
constexpr Institution institutions[] = {
    {"school", "Gesamtschule"},
    {"school", "Realschule"},
    {"school", "Gymnasium"},
    {"school", "Berufskolleg"},
    {"school", "Grundschule"},
    {"school", "Hauptschule"},
    {"youth_welfare", "Jugendamt"},
    {"youth_welfare", "Wohngruppe"},
    {"youth_welfare", "Jugendzentrum"},
    {"refugee_help", "Gemeinschaftsunterkunft"},
    {"refugee_help", "Helferkreis"},
    {"authority", "Ordnungsamt"},
    {"authority", "Sozialamt"},
    {"authority", "Integrationsbüro"},
    {"police_justice", "Bewährungshilfe"},
    {"police_justice", "Justizvollzugsanstalt"},
    {"social_work", "Familienberatung"},
    {"employer", "Ausbildungsbetrieb"},
    {"health", "Kinderarztpraxis"},
    {"health", "Fachklinik"},
    {"community", "Gemeinde"},
};
// No such towns.
constexpr const char *inventedTowns[] = {
    "Musterhausen", "Neuwaldau",   "Oberlindtal", "Altensee-Nord", "Beispielstadt",
    "Birkenfurt",   "Hohenmühle",  "Kranichsee",  "Lindenfurt",    "Niederquell",
    "Rabenbrück",   "Seeheim-Ost", "Steinerlau",  "Unterweidach",  "Wiesenthalen",
    "Grünbrücken",  "Sonnhügel",   "Föhrenau",    "Eichenströh",   "Mühlengrund-Süd",
};

} // namespace

Places::Places()
{
    for (const Town &town : towns)
        m_byState[QString::fromLatin1(town.state)].push_back(
            {QString::fromUtf8(town.city), QString::fromLatin1(town.postcode2)});
    for (const Institution &institution : institutions)
        m_institutions[QString::fromLatin1(institution.group)].push_back(QString::fromUtf8(institution.name));
    for (const char *town : inventedTowns)
        m_towns.push_back(QString::fromUtf8(town));
}

Place Places::pick(Random &random, const domain::Code &state) const
{
    const auto found = m_byState.constFind(state);
    return found == m_byState.constEnd() ? Place{} : (*found)[std::size_t(random.below(int(found->size())))];
}

QString Places::pickInstitution(Random &random, const domain::Code &callerGroup) const
{
    const auto found = m_institutions.constFind(callerGroup);
    if (found == m_institutions.constEnd())
        return {};
    return (*found)[std::size_t(random.below(int(found->size())))] + u' '
        + m_towns[std::size_t(random.below(int(m_towns.size())))];
}

} // namespace lotse::services::demo
