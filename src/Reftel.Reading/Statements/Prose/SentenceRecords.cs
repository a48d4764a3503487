using Reftel.Reading.Documents;
using Reftel.Reading.Language.Parsing;

namespace Reftel.Reading.Statements.Prose;

/// <summary>Sentences and words in the places of the original, for those who build on them.</summary>
internal static class SentenceRecords
{
    public static Sentence Of(DocumentProse prose, ProseSentence sentence, bool parse) => new(
        prose.ToSource(sentence.Span),
        parse
            ? [.. sentence.Tree.Words.Select(word => Of(prose, word))]
            : [.. sentence.Tokens.Select(token => new Word(prose.ToSource(token.Span), token.Form))]);

    private static Word Of(DocumentProse prose, ParsedWord word) => new(prose.ToSource(word.Token.Span), word.Token.Form)
    {
        Lemma = word.Lemma,
        Part = word.Part,
        Tag = word.Tag,
        Head = word.Head,
        Relation = word.Relation,
        Margin = word.Margin,
    };
}
