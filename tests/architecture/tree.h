#pragma once

#include "architecture/cpp_text.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace lotse::fence {

/// One line of the table in src/cmake/rooms.cmake.
struct Room {
    QString name;
    int level = 0;
    QStringList edges;
    int line = 0;
};

/// A header or source file under src/, ui/ or tests/.
struct SourceFile {
    QString path;   ///< from the root, with '/'
    QString area;   ///< "src", "ui" or "tests"
    QString folder; ///< the room, or the folder of tests/; empty where the file lies beside the folders
    CppText text;

    [[nodiscard]] bool isHeader() const { return path.endsWith(u".h"); }
};

/// Any other text the fence reads: SQL and Markdown.
struct TextFile {
    QString path;
    QString text;
};

/// Everything the fence looks at, read once. Rules are pure functions of it.
struct Tree {
    QString root;
    QStringList topLevel; ///< names at the root
    QStringList ignored;  ///< patterns of .gitignore that begin at the root
    QStringList folders;  ///< "src/base", "ui/kit", "tests/unit"
    QList<Room> rooms;
    QList<SourceFile> sources;
    QList<TextFile> sql;
    QList<TextFile> documents;

    [[nodiscard]] const Room *room(const QString &name) const;
};

[[nodiscard]] Tree readTree(const QString &root);

} // namespace lotse::fence
