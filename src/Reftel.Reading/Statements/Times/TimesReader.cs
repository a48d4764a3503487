using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Dates;
using Reftel.Reading.Language.Dates.Expressions;
using Reftel.Reading.Statements.Prose;

namespace Reftel.Reading.Statements.Times;

/// <summary>Expressions of time in the prose of a document, block by block, each counted from the document's date and the text before it.</summary>
internal static class TimesReader
{
    /// <summary>In the order of the prose; days that the calendar has not are left out, for they have no value.</summary>
    /// <param name="prose">The words of a document.</param>
    /// <param name="day">Its date as far as known, or null.</param>
    public static ImmutableArray<TimeExpression> Read(DocumentProse prose, PartialDate? day)
    {
        TimeAnchor anchor = day is { } date ? new TimeAnchor(new CalendarDate(date.Year, date.Month, date.Day), date.MinuteOfDay) : new TimeAnchor(null);
        ImmutableArray<TimeExpression>.Builder times = ImmutableArray.CreateBuilder<TimeExpression>();
        foreach (ProseBlock block in prose.Blocks)
        {
            foreach (FoundTime time in TimeExpressionReader.Find(prose.Text, block.Span, anchor))
            {
                if (time.Value is { } value)
                {
                    string words = prose.Text.Substring(time.Span.Start, time.Span.Length).ReplaceLineEndings(" ");
                    times.Add(new TimeExpression(words, prose.ToSource(time.Span), time.Type, value, time.Repair));
                }
            }
        }

        return times.ToImmutable();
    }
}
