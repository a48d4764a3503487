using System.Collections.Immutable;

namespace Reftel.Reading.Documents.Json;

/// <summary>The members <c>sentences</c>, <c>tokens</c> and <c>parse</c>.</summary>
internal static class SentenceJson
{
    public static void Write(JsonOutput json, ImmutableArray<Sentence> sentences, JsonMembers members)
    {
        if (members.HasFlag(JsonMembers.Sentences))
        {
            json.StartList("sentences");
            foreach (Sentence sentence in sentences)
            {
                json.StartObject();
                json.Span("span", sentence.Span);
                json.EndObject();
            }

            json.EndList();
        }

        if (members.HasFlag(JsonMembers.Tokens))
        {
            json.StartList("tokens");
            Words(json, sentences, WriteToken);
            json.EndList();
        }

        if (members.HasFlag(JsonMembers.Parse))
        {
            json.StartList("parse");
            Words(json, sentences, WriteWord);
            json.EndList();
        }
    }

    private static void Words(JsonOutput json, ImmutableArray<Sentence> sentences, Action<JsonOutput, Word, int, int> write)
    {
        int before = 0;
        for (int i = 0; i < sentences.Length; i++)
        {
            foreach (Word word in sentences[i].Words)
            {
                json.StartObject();
                write(json, word, i, before);
                json.EndObject();
            }

            before += sentences[i].Words.Length;
        }
    }

    private static void WriteToken(JsonOutput json, Word word, int sentence, int before)
    {
        _ = before;
        json.Span("span", word.Span);
        json.Text("form", word.Form);
        json.Number("sentence", sentence);
    }

    // Heads count over all tokens of the document, as the list does.
    private static void WriteWord(JsonOutput json, Word word, int sentence, int before)
    {
        WriteToken(json, word, sentence, before);
        json.Text("lemma", word.Lemma);
        json.Text("upos", word.Part);
        json.Text("xpos", word.Tag);
        json.Number("head", word.Head is { } head ? head < 0 ? -1 : head + before : null);
        json.Text("relation", word.Relation);
        json.Number("margin", word.Margin);
    }
}
