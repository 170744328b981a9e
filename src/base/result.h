#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace lotse::base {

/// A value or the Error that stands in its place. Every function that returns one is [[nodiscard]].
template<class T>
using Result = tl::expected<T, Error>;

/// The failed result, for `return failure(ErrorCode::NotFound, QStringLiteral("FindContact"));`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString where, QList<FieldIssue> issues = {},
                                                   QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(where), std::move(issues), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace lotse::base

/// Leaves the function with the error of `expression`, if it has one.
#define LOTSE_CHECK(expression) \
    do { \
        if (auto lotseChecked = (expression); !lotseChecked) \
            return lotse::base::failure(std::move(lotseChecked).error()); \
    } while (false)

/// Declares `name` as the value of `expression`, or leaves the function with its error.
#define LOTSE_TRY(name, expression) \
    auto name##Result = (expression); \
    if (!name##Result) \
        return lotse::base::failure(std::move(name##Result).error()); \
    auto &name = *name##Result
