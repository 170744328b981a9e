#pragma once

#include <QLabel>
#include <QStringList>

namespace lotse::test {

/// What stands in the labels that are seen, a line each.
inline QString visibleTexts(const QWidget &root)
{
    QStringList texts;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&root))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace lotse::test
