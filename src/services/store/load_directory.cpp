#include "services/store/load_directory.h"

#include "services/exchange/open_record_source.h"
#include "services/store/shipped.h"

namespace lotse::services {

base::Result<ImportSummary> loadDirectory(const Context &context)
{
    LOTSE_TRY(source, openRecordSource(shippedDirectory(), FileFormat::Csv));
    return ImportRecords(context).run(ExchangeKind::Partners, *source, {});
}

} // namespace lotse::services
