#include "architecture/fence.h"

#include "architecture/code_rules.h"
#include "architecture/include_rules.h"
#include "architecture/text_rules.h"
#include "architecture/tree.h"

namespace lotse::fence {

QList<Finding> checkTree(const QString &root)
{
    const Tree tree = readTree(root);
    return checkTopLevel(tree) + checkRooms(tree) + checkIncludes(tree) + checkRings(tree) + checkCode(tree)
        + checkSql(tree) + checkDocuments(tree);
}

QStringList ruleIds() { return includeRuleIds() + codeRuleIds() + textRuleIds(); }

} // namespace lotse::fence
