#pragma once

#include "services/demo/random.h"

#include <QString>

#include <vector>

namespace lotse::services::demo {

enum class Origin { German, Turkish, Arabic, Russian };

struct PersonName {
    QString given;
    QString family;
};

/// Names of people who do not exist: common given and family names put together at random. Turkish ones carry
/// their letters, some Arabic and Russian ones are written in their own script.
class Names
{
public:
    Names();
    [[nodiscard]] static Origin pickOrigin(Random &random);
    [[nodiscard]] PersonName pick(Random &random, Origin origin, bool female) const;

private:
    struct Words {
        std::vector<QString> female, male, familyFemale, familyMale;
    };
    [[nodiscard]] const Words &wordsFor(Random &random, Origin origin) const;

    Words m_german, m_turkish, m_arabic, m_arabicScript, m_russian, m_cyrillic;
};

} // namespace lotse::services::demo
