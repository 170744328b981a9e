#pragma once

#include "base/error.h"
#include "domain/code_list/code_list.h"
#include "domain/person/person.h"

namespace lotse::domain {

/// True where new links begin with the role of the one people worry about.
[[nodiscard]] bool isPersonOfConcern(const Person &person);

/// What a person is called where another record refers to them: "Müller, A.", else the alias or the given name; empty
/// where nothing is known.
[[nodiscard]] QString shortName(const Person &person);

/// Phone and e-mail of a person of concern: kept only of those who call themselves. One issue for each that stands
/// there. Source: data minimisation, Art. 5(1)(c) GDPR.
[[nodiscard]] QList<base::FieldIssue> checkContactData(const Person &person, bool isCaller);

/// What is wrong with a person, imported or not. `isCaller`: linked somewhere as a caller.
[[nodiscard]] QList<base::FieldIssue> checkPerson(const Person &person, bool isCaller, const CodeBook &codes);

} // namespace lotse::domain
