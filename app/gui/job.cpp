#include "app/gui/job.h"

#include "core/base/errors.h"

#include <new>

namespace quantoscope {

namespace {

JobError makeError(JobError::Code code, const char* detail)
{
    JobError error;
    error.code = code;
    error.detail = QString::fromUtf8(detail);
    return error;
}

} // namespace

bool isGlance(JobKind kind)
{
    return kind == JobKind::AnswerWhatIf || kind == JobKind::ExamineSalience || kind == JobKind::CutTile
        || kind == JobKind::PackLayer || kind == JobKind::CountWeights || kind == JobKind::SwapBlocks
        || kind == JobKind::ListDevices || kind == JobKind::LookIntoError || kind == JobKind::KeepPresets;
}

JobError errorFromCurrentException()
{
    try {
        throw;
    } catch (const InputFileError& e) {
        JobError error = makeError(JobError::Code::InputFile, e.what());
        error.file = QString::fromStdString(e.file());
        error.expected = QString::fromStdString(e.expected());
        error.found = QString::fromStdString(e.found());
        return error;
    } catch (const InvalidRequest& e) {
        return makeError(JobError::Code::BadRequest, e.what());
    } catch (const StorageError& e) {
        return makeError(JobError::Code::Storage, e.what());
    } catch (const std::bad_alloc& e) {
        return makeError(JobError::Code::OutOfMemory, e.what());
    } catch (const std::exception& e) {
        return makeError(JobError::Code::Internal, e.what());
    } catch (...) {
        return makeError(JobError::Code::Internal, "an exception of unknown type");
    }
}

} // namespace quantoscope
