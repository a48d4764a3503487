using System.Diagnostics;
using System.Globalization;
using System.Text;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Statements.Mentions;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Statements.Times;
using Reftel.Reading.Text;

namespace Reftel.Evaluate;

/// <summary>Where the time of reading statements goes, on one core: the steps one after the other over the files of a folder.</summary>
internal static class StatementSpeed
{
    public static string Run(string folder)
    {
        List<SourceText> sources = [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(file => SourceText.From(File.ReadAllBytes(file)))];
        var text = new StringBuilder();
        for (int pass = 0; pass < 3; pass++)
        {
            text.Clear();
            List<Document> documents = Timed(text, "read", () => sources.ConvertAll(source => DocumentReader.Read(source)[0]));
            List<DocumentProse> prose = Timed(text, "prose", () => documents.ConvertAll(ProseReader.Read));
            Timed(text, "times", () => prose.ConvertAll(one => TimesReader.Read(one, null).Length));
            List<List<ProseSentence>> sentences = Timed(text, "sentences", () => prose.ConvertAll(one => SentenceReader.Read(one)));
            Timed(text, "trees", () => sentences.ConvertAll(list => list.Sum(sentence => sentence.Tree.Count)));
            Timed(text, "attribution", () => prose.Zip(sentences).Select(pair => AttributionReader.Read(pair.First, pair.Second).Count).ToList());
            Timed(text, "mentions", () => documents.Select((document, i) => MentionReader.Read(document, prose[i], sentences[i], ReadingOptions.Default).Mentions.Length).ToList());
            Timed(text, "all statements", () => documents.ConvertAll(document => StatementReader.AddTo(document).Statements.Length));
        }

        return text.ToString();
    }

    private static T Timed<T>(StringBuilder text, string name, Func<T> step)
    {
        var clock = Stopwatch.StartNew();
        T result = step();
        text.AppendLine(CultureInfo.InvariantCulture, $"{name,-16} {clock.ElapsedMilliseconds,6} ms");
        return result;
    }
}
