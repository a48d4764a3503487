using System.Globalization;
using System.Text;
using Reftel.Reading;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;

namespace Reftel.Evaluate.Mentions;

/// <summary>Scores mentions, passage by passage: those with the same place and kind by kind, and of them those with the same actor.</summary>
internal sealed class MentionScores
{
    private readonly StringBuilder _errors = new();
    private readonly SortedDictionary<string, (int Marked, int Found, int Both)> _byKind = new(StringComparer.Ordinal);

    public int Passages { get; private set; }

    public int ActorsRight { get; private set; }

    public int Marked => _byKind.Values.Sum(kind => kind.Marked);

    public int Found => _byKind.Values.Sum(kind => kind.Found);

    public int Both => _byKind.Values.Sum(kind => kind.Both);

    /// <summary>Place and kind right.</summary>
    public double F1 => 2.0 * Both / Math.Max(Marked + Found, 1);

    /// <summary>Of those the share with the right actor, also where it is rightly left open.</summary>
    public double ActorAccuracy => ActorsRight / (double)Math.Max(Both, 1);

    public static MentionScores Of(string path)
    {
        var scores = new MentionScores();
        foreach (AnnotatedPassage passage in AnnotatedPassage.ReadFile(path))
        {
            scores.Add(passage);
        }

        return scores;
    }

    public string Report(bool errors)
    {
        var report = new StringBuilder();
        report.AppendLine(CultureInfo.InvariantCulture, $"{Passages} passages, {Marked} mentions: F1 {F1:F3}; actor right {ActorsRight} of {Both}");
        foreach ((string kind, (int marked, int found, int both)) in _byKind)
        {
            report.AppendLine(CultureInfo.InvariantCulture, $"  {kind,-10} precision {both / (double)Math.Max(found, 1):F3} ({both} of {found}), recall {both / (double)Math.Max(marked, 1):F3} ({both} of {marked})");
        }

        return errors ? report.ToString() + _errors : report.ToString();
    }

    private void Add(AnnotatedPassage passage)
    {
        Passages++;
        Document document = Read(passage, out int offset);
        var found = document.Mentions.ToDictionary(mention => (mention.Span.Start - offset, mention.Span.Length, mention.Kind.ToWord()));
        foreach (MarkedMention marked in passage.Mentions)
        {
            (int Start, int Length, string Kind) key = (marked.Span.Start, marked.Span.Length, marked.Kind);
            string words = passage.Text.Substring(marked.Span.Start, marked.Span.Length);
            bool both = found.Remove(key, out Mention? mention);
            Count(marked.Kind, 1, both ? 1 : 0, both ? 1 : 0);
            if (!both)
            {
                _errors.AppendLine(CultureInfo.InvariantCulture, $"MISSED {marked.Kind} '{words}': {passage.Text}");
            }
            else if (mention!.Actor == marked.Actor)
            {
                ActorsRight++;
            }
            else
            {
                _errors.AppendLine(CultureInfo.InvariantCulture, $"ACTOR '{words}' {marked.Actor ?? "?"} read {mention.Actor ?? "?"}: {passage.Text}");
            }
        }

        foreach (((_, _, string kind), Mention extra) in found)
        {
            Count(kind, 0, 1, 0);
            _errors.AppendLine(CultureInfo.InvariantCulture, $"EXTRA {kind} '{extra.Text}' ({extra.Actor ?? "?"}{(extra.Rule is null ? "" : $", {extra.Rule}")}): {passage.Text}");
        }
    }

    private void Count(string kind, int marked, int found, int both)
    {
        (int Marked, int Found, int Both) now = _byKind.GetValueOrDefault(kind);
        _byKind[kind] = (now.Marked + marked, now.Found + found, now.Both + both);
    }

    private static Document Read(AnnotatedPassage passage, out int offset)
    {
        string head = passage.Post is null ? "" : $"R 111251Z DEC 07\nFM AMEMBASSY {passage.Post}\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L {passage.Post} 000011\n\nSUBJECT: A PASSAGE\n\n1. (C) ";
        offset = head.Length;
        var options = new ReadingOptions { Form = passage.Post is null ? DocumentForm.Text : DocumentForm.Telegram };
        return StatementReader.AddTo(DocumentReader.Read(SourceText.From(head + passage.Text + "\n"), options)[0], options);
    }
}
