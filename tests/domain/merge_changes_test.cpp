#include "domain/person/person.h"
#include "domain/record/merge_changes.h"

#include <gtest/gtest.h>

using namespace lotse::domain;

TEST(MergeChanges, LaysMineOverTheirs)
{
    Person original;
    original.id = PersonId::create();
    original.revision = 3;
    original.city = QStringLiteral("Ulm");
    original.alias = QStringLiteral("Ahorn");
    Person mine = original;
    mine.city = QStringLiteral("Neu-Ulm");
    mine.givenName = QStringLiteral("Ada");
    mine.phone = QStringLiteral("0170 0000000");
    Person theirs = original;
    theirs.revision = 5;
    theirs.alias = QStringLiteral("Birke");
    theirs.givenName = QStringLiteral("Adele");
    theirs.phone = mine.phone;

    const auto merged = mergeChanges(original, mine, theirs);
    EXPECT_EQ(merged.record.revision, 5);
    EXPECT_EQ(merged.record.city, QStringLiteral("Neu-Ulm"));
    EXPECT_EQ(merged.record.alias, QStringLiteral("Birke"));
    EXPECT_EQ(merged.record.givenName, QStringLiteral("Ada"));
    EXPECT_EQ(merged.record.phone, mine.phone);
    EXPECT_EQ(merged.contested, QStringList{QStringLiteral("given_name")});
}
