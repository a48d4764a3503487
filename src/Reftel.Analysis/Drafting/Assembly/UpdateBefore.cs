using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Lines;
using Reftel.Analysis.Questions.Sources;

namespace Reftel.Analysis.Drafting.Assembly;

/// <summary>The day of the update before the next one, where nobody names it.</summary>
internal static class UpdateBefore
{
    /// <summary>
    /// The day of the newest document on the judgement line before the day of the draft, of the draft's own house where one is of it. Without any, the day on which the
    /// question was asked, else a year before.
    /// </summary>
    /// <param name="question">A file that was read without errors.</param>
    /// <param name="sources">The documents, as the reader sees them.</param>
    /// <param name="day">The day of the draft.</param>
    public static DateOnly Of(Question question, IQuestionSources sources, DateOnly day)
    {
        LineEntry[] before = [.. JudgementLine.Of(question, sources, day).Entries.Where(entry => entry.Day < day)];
        LineEntry[] own = [.. before.Where(entry => entry.Document.House is { } house && house.Equals(question.Draft.House, StringComparison.OrdinalIgnoreCase))];
        return own.Length > 0 ? own.Max(entry => entry.Day)
            : before.Length > 0 ? before.Max(entry => entry.Day)
            : question.AskedOn is { } asked && asked < day ? asked
            : day.Year > 1 ? day.AddYears(-1)
            : DateOnly.MinValue;
    }
}
