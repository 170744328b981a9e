#pragma once

#include "domain/record/code.h"
#include "domain/record/record.h"

#include <QDate>

#include <optional>

namespace lotse::domain {

/// A caller, a person of concern, a relative, a professional: one table; the role lives on each link,
/// `role` is only what a new link starts with. Every field may stay empty.
struct Person : Record<struct PersonTag> {
    Code role = notAsked;
    Code fieldOfWork = notAsked;
    QString alias;
    QString givenName;
    QString familyName;
    QString phone;
    QString email;
    QString safeContact;   ///< ways, times, whether a message is allowed, who to say we are; never expires
    QString language;
    std::optional<int> birthYear;
    QString city;
    Code state = notAsked;
    QString postcode2;
    QString institution;
    QString alert;
    QDate alertExpiresOn;

    bool operator==(const Person &) const = default;
};

template<>
struct RecordTraits<Person> {
    static constexpr RecordKind kind = RecordKind::Person;
};

} // namespace lotse::domain
