#include "services/store/shipped.h"

#include <QDir>
#include <QFile>

// The macro works in the global namespace only.
static void takeInShippedFiles()
{
    Q_INIT_RESOURCE(shipped_code_lists);
    Q_INIT_RESOURCE(shipped_directory);
}

namespace lotse::services {

base::Result<QList<domain::CodeList>> shippedCodeLists()
{
    takeInShippedFiles();
    const QDir folder(QStringLiteral(":/codelists"));
    QList<domain::CodeList> lists;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::Internal, QStringLiteral("shippedCodeLists"));
        LOTSE_TRY(list, domain::codeListFromJson(file.readAll()));
        lists.append(list);
    }
    return lists;
}

QString shippedDirectory()
{
    takeInShippedFiles();
    return QStringLiteral(":/directory/partners.csv");
}

} // namespace lotse::services
