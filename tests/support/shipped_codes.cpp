#include "support/shipped_codes.h"

#include <QDir>

namespace lotse::tests {

using namespace domain;

static QList<CodeList> readCodeLists()
{
    const QDir folder(QStringLiteral(LOTSE_RESOURCES "/codelists"));
    QList<CodeList> lists;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a shipped code list cannot be read");
        const auto list = codeListFromJson(file.readAll());
        if (!list)
            qFatal("a shipped code list is wrong");
        lists.append(*list);
    }
    return lists;
}

const CodeBook &shippedCodes()
{
    static const CodeBook codes(readCodeLists());
    return codes;
}

} // namespace lotse::tests
