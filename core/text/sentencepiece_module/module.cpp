// The SentencePiece library behind an interface that names none of its types.
#include "core/text/sentencepiece_module/model.h"

#include <exception>
#include <memory>
#include <sentencepiece_processor.h>

namespace quantoscope {
namespace {

class Model final : public SentencePieceModel
{
public:
    std::string load(std::string_view bytes)
    {
        const auto status = m_processor.LoadFromSerializedProto(bytes);
        return status.ok() ? std::string() : status.ToString();
    }

    int pieceCount() const override { return m_processor.GetPieceSize(); }
    const std::string& piece(int id) const override { return m_processor.IdToPiece(id); }
    bool isByte(int id) const override { return m_processor.IsByte(id); }
    bool isControl(int id) const override { return m_processor.IsControl(id); }
    bool isUnknown(int id) const override { return m_processor.IsUnknown(id); }
    int bosId() const override { return m_processor.bos_id(); }
    int eosId() const override { return m_processor.eos_id(); }

    std::string encode(std::string_view text, std::vector<int>& ids) const override
    {
        const auto status = m_processor.Encode(text, &ids);
        return status.ok() ? std::string() : status.ToString();
    }

private:
    sentencepiece::SentencePieceProcessor m_processor;
};

} // namespace
} // namespace quantoscope

extern "C" __attribute__((visibility("default"))) quantoscope::SentencePieceModel*
quantoscopeMakeSentencePieceModel(std::string_view bytes, std::string& problem)
{
    try {
        auto model = std::make_unique<quantoscope::Model>();
        problem = model->load(bytes);
        if (problem.empty())
            return model.release();
    } catch (const std::exception& error) { // from the library's tables, which it builds from what the file says
        problem = error.what();
    }
    return nullptr;
}
