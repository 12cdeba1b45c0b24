// What all our tokenizers share: a vocabulary, added tokens, and the roles some ids have.
#pragma once

#include "core/text/added_tokens.h"
#include "core/text/tokenizer.h"
#include "core/text/vocabulary.h"

namespace quantoscope {

struct TokenRoles
{
    std::optional<std::int64_t> bos;
    std::optional<std::int64_t> eos;
    bool addsBos = false;
};

class VocabularyTokenizer : public Tokenizer
{
public:
    std::int64_t vocabularySize() const noexcept override { return m_vocabulary.size(); }
    std::optional<std::int64_t> bosId() const noexcept override { return m_roles.bos; }
    std::optional<std::int64_t> eosId() const noexcept override { return m_roles.eos; }
    bool addsBos() const noexcept override { return m_roles.addsBos && m_roles.bos; }

    std::vector<std::int64_t> encode(std::string_view text, bool parseSpecial) const override;
    std::string tokenBytes(std::int64_t id) const override;
    std::string tokenText(std::int64_t id) const override;
    std::string decode(const std::vector<std::int64_t>& ids) const override;

protected:
    /// Every added token becomes part of the vocabulary.
    VocabularyTokenizer(Vocabulary vocabulary, AddedTokens added, TokenRoles roles);

    const Vocabulary& vocabulary() const noexcept { return m_vocabulary; }
    const AddedTokens& added() const noexcept { return m_added; }

    /// Whether a text is encoded with a space in front that is not its own. decode() drops it again where the ids start
    /// with BOS, that is, with the start of a text.
    virtual bool putsDummySpace() const noexcept { return false; }

    /// Appends the ids of well-formed `text` that holds no added token.
    virtual void encodePlain(std::string_view text, std::vector<std::int64_t>& ids) const = 0;
    /// The bytes of an ordinary token that its vocabulary spells `text`.
    virtual std::string plainBytes(std::int64_t id, const std::string& text) const = 0;

private:
    Vocabulary m_vocabulary;
    AddedTokens m_added;
    TokenRoles m_roles;
};

} // namespace quantoscope
