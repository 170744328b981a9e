#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace lotse::kit {

/// The role of a model's header data that names a column for good; without it the number of the column does.
inline constexpr int ColumnKeyRole = 0x0100 + 1000; // Qt::UserRole + 1000

/// The columns of a table as people arranged them, kept by the key of each column, so that columns may come
/// and go between versions, and at 100 % text, so that the zoom does not matter.
struct ColumnState {
    struct Column {
        QString key;
        double width = 0; ///< 0 where nobody chose one
        bool isHidden = false;
    };

    QList<Column> columns; ///< from left to right
    QString sortedBy;      ///< empty while the order is that of the model
    bool isDescending = false;

    [[nodiscard]] QByteArray toBytes() const;
    /// None where the bytes are of another version, or no state at all.
    [[nodiscard]] static std::optional<ColumnState> fromBytes(const QByteArray &bytes);
};

} // namespace lotse::kit
