#include "kit/field/choice.h"

#include <gtest/gtest.h>

using namespace lotse::kit;

namespace {

QString words(const char *utf8) { return QString::fromUtf8(utf8); }

const QList<Choice> topics = {
    {words("behaviour"), words("Verhaltensänderung, Wesensänderung"), {words("Rückzug")}},
    {words("mental"),
     words("Psychische Auffälligkeit"),
     {words("Verhaltensauffälligkeit"), words("mental health")}},
    {words("rupture"), words("Bruch mit Umfeld"), {words("break with friends")}},
    {words("school"), words("Konflikt in der Schule"), {words("13"), words("Lehrer")}},
    {words("school_trip"), words("Klassenfahrt"), {}},
    {words("exit"), words("Ausstieg"), {}},
    {words("exit_wish"), words("Ausstiegswunsch"), {}},
};

struct Case {
    const char *typed;
    QStringList keys; ///< found, best first
    const char *only; ///< the one that leaves no question, or null
};

QStringList keysOf(const QList<ChoiceHit> &hits)
{
    QStringList keys;
    for (const ChoiceHit &hit : hits)
        keys.append(topics[hit.choice].key);
    return keys;
}

} // namespace

TEST(Choice, IsFoundByEveryWordThatPeopleKnow)
{
    const auto k = [](const char *key) { return words(key); };
    const Case cases[] = {
        {"verh", {k("behaviour"), k("mental")}, nullptr},
        {"VERHALTENSÄ", {k("behaviour")}, "behaviour"},
        {"verhaltensae", {k("behaviour")}, "behaviour"},
        {"wesens", {k("behaviour")}, "behaviour"},
        {"rueck", {k("behaviour")}, "behaviour"},
        {"rück", {k("behaviour")}, "behaviour"},
        {"umf", {k("rupture")}, "rupture"},
        {"bruch mit", {k("rupture")}, "rupture"},
        {"friends", {k("rupture")}, "rupture"},
        {"health", {k("mental")}, "mental"},
        {"13", {k("school")}, "school"},
        {"schul", {k("school")}, "school"},
        {"school", {k("school"), k("school_trip")}, "school"},
        {"ausstieg", {k("exit"), k("exit_wish")}, "exit"},
        {"ausst", {k("exit"), k("exit_wish")}, nullptr},
        {"xyz", {}, nullptr},
        {"altensänd", {}, nullptr},
        {"?!", {}, nullptr},
    };
    const ChoiceIndex index(topics);
    for (const Case &example : cases) {
        const QList<ChoiceHit> hits = index.find(words(example.typed));
        EXPECT_EQ(keysOf(hits), example.keys) << example.typed;
        const qsizetype only = ChoiceIndex::onlyOf(hits);
        EXPECT_EQ(only < 0 ? QString() : keysOf(hits)[only], example.only ? words(example.only) : QString())
            << example.typed;
    }
    EXPECT_EQ(index.find(words("  ")).size(), topics.size()) << "nothing typed shows all there is";
}

TEST(Choice, NamesThePartThatWasTyped)
{
    const struct {
        const char *typed;
        const char *synonym;
        const char *part;
    } cases[] = {
        {"verhaltensae", "", "Verhaltensä"},   {"wesens", "", "Wesens"},
        {"bruch mit u", "", "Bruch mit U"},    {"rueckz", "Rückzug", "Rückz"},
        {"health", "mental health", "health"}, {"school", "", ""},
    };
    const ChoiceIndex index(topics);
    for (const auto &example : cases) {
        const ChoiceHit hit = index.find(words(example.typed)).first();
        EXPECT_EQ(hit.synonym, words(example.synonym)) << example.typed;
        const QString text = hit.synonym.isEmpty() ? topics[hit.choice].label : hit.synonym;
        EXPECT_EQ(text.mid(hit.start, hit.length), words(example.part)) << example.typed;
    }
}

TEST(Choice, OffersACodeListInBothLanguages)
{
    const QList<lotse::domain::CodeEntry> entries = {
        {words("school"), words("Schule"), words("School authority"), {words("Lehrer")}, {}, {}}};
    const auto german = choicesFrom(entries, lotse::base::Language::German);
    EXPECT_EQ(
        german,
        (QList<Choice>{{words("school"), words("Schule"), {words("Lehrer"), words("School authority")}}}));
    const auto english = choicesFrom(entries, lotse::base::Language::English);
    EXPECT_EQ(english[0].label, words("School authority"));
    EXPECT_EQ(ChoiceIndex(english).find(words("schul")).size(), 1);
}
