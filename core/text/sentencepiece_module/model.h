// What the SentencePiece module offers. Compiled with the program, so that C++ may cross the border.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

class SentencePieceModel
{
public:
    virtual ~SentencePieceModel() = default;

    virtual int pieceCount() const = 0;
    virtual const std::string& piece(int id) const = 0;
    virtual bool isByte(int id) const = 0;
    virtual bool isControl(int id) const = 0;
    virtual bool isUnknown(int id) const = 0;
    virtual int bosId() const = 0; ///< -1 if there is none, here and below
    virtual int eosId() const = 0;
    /// Returns what is wrong, or nothing.
    virtual std::string encode(std::string_view text, std::vector<int>& ids) const = 0;
};

/// The module's one function: reads a tokenizer.model, the caller's to delete; null with `problem` set if it is none.
using MakeSentencePieceModel = SentencePieceModel*(std::string_view bytes, std::string& problem);
inline constexpr const char* kMakeSentencePieceModel = "quantoscopeMakeSentencePieceModel";

} // namespace quantoscope
