#include "records/entry_panel.h"

#include "kit/field/note_edit.h"

#include <gtest/gtest.h>

using namespace lotse;

TEST(EntryPanel, ReadsALongTextInAFieldThatIsLaidOutBitByBit)
{
    records::EntryPanel panel;
    const QString word(100'000, u'x');
    panel.show({QStringLiteral("A call"), {}, word, {}, {}});
    auto *field = panel.findChild<kit::NoteEdit *>();
    ASSERT_TRUE(field);
    EXPECT_TRUE(field->isVisibleTo(&panel));
    EXPECT_TRUE(field->isReadOnly());
    EXPECT_TRUE(field->note() == word);
    panel.show({QStringLiteral("A call"), {}, QStringLiteral("worried"), {}, {}});
    EXPECT_FALSE(field->isVisibleTo(&panel));
}
