using System.Collections.Immutable;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Drafting.Telegrams;
using Reftel.Analysis.Questions;
using Reftel.Reading.Documents;
using Reftel.Reading.Lists;

namespace Reftel.Analysis.Drafting.Assembly;

/// <summary>The head of a question's telegrams as an envelope; <see cref="TelegramCheck"/> tells what is missing.</summary>
internal static class EnvelopeMaker
{
    private static readonly ImmutableArray<string> Missions = ["AMEMBASSY ", "AMCONSUL ", "USMISSION ", "USINT ", "USOFFICE "];

    public static TelegramEnvelope Of(TelegramHeader header, ImmutableArray<DraftProblem>.Builder problems)
    {
        string from = header.From ?? "";
        string until = header.DeclassifyOn ?? "";
        bool isDay = until.Length > 0 && char.IsAsciiDigit(until[0]) && until.Contains('-', StringComparison.Ordinal);
        return new TelegramEnvelope
        {
            From = from,
            To = [.. header.To.Select(name => new TelegramAddress(name))],
            Info = [.. header.Info.Select(name => new TelegramAddress(name))],
            Precedence = Word<Precedence>("precedence", header.Precedence, FieldWords.ToWord, problems) ?? (header.Precedence is null ? Missing("precedence", "precedence: routine", problems, Precedence.Routine) : Precedence.Routine),
            InfoPrecedence = Word<Precedence>("info-precedence", header.InfoPrecedence, FieldWords.ToWord, problems),
            Classification = Word<Classification>("classification", header.Classification, FieldWords.ToWord, problems),
            Post = header.Post ?? (Missions.FirstOrDefault(mission => from.StartsWith(mission, StringComparison.Ordinal)) is { } found ? from[found.Length..] : ""),
            Number = header.Number ?? Missing("number", "number: 1009", problems, 0),
            Sent = header.Sent is { } sent ? Minute(sent, problems) : default,
            Captions = header.Captions,
            Order = header.ExecutiveOrder,
            DeclassifyOn = isDay ? ListDate.Parse(until) : null,
            DeclassifyWord = isDay || until.Length == 0 ? null : until,
            Tags = header.Tags,
            Subject = header.Subject,
            References = header.References,
            ClassifiedBy = header.ClassifiedBy is { } by && (by.Title ?? by.Name) is not null ? string.Join(' ', new[] { by.Title, by.Name }.OfType<string>()) : null,
            Reasons = header.ClassifiedBy?.Reasons ?? [],
            Signature = header.Signature is { } signature ? [signature] : [],
        };
    }

    private static PartialDate Minute(string text, ImmutableArray<DraftProblem>.Builder problems)
    {
        if (text.Length == 17 && text[10] == 'T' && text[13] == ':' && text[^1] == 'Z' && ListDate.Parse(text[..10]) is { } day
            && IsoDay.Number(text.AsSpan(11, 2)) is { } hour && IsoDay.Number(text.AsSpan(14, 2)) is { } minute
            && PartialDate.OfMinute(day.Year, day.Month, day.Day, hour, minute) is { } sent)
        {
            return sent;
        }

        problems.Add(new DraftProblem(DraftCodes.Value, $"telegram: \"{text}\" is no minute in UTC; write sent: 2007-12-11T12:51Z", null));
        return default;
    }

    private static T? Word<T>(string name, string? word, Func<T, string> toWord, ImmutableArray<DraftProblem>.Builder problems)
        where T : struct, Enum
    {
        foreach (T value in word is null ? [] : Enum.GetValues<T>())
        {
            if (toWord(value).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        if (word is not null)
        {
            problems.Add(new DraftProblem(DraftCodes.Value, $"telegram: \"{word}\" is no {name}; it can be {string.Join(", ", Enum.GetValues<T>().Select(toWord))}", null));
        }

        return null;
    }

    private static T Missing<T>(string name, string example, ImmutableArray<DraftProblem>.Builder problems, T none)
    {
        problems.Add(new DraftProblem(DraftCodes.Missing, $"the envelope has no \"{name}\"; write for instance {example}", null));
        return none;
    }
}
