using System.Collections.Immutable;
using Reftel.Analysis.Drafting.Telegrams;
using Reftel.Reading.Documents;
using Reftel.Reading.Lists;

namespace Reftel.Analysis.Drafting.Files;

/// <summary>Reads the envelope of a telegram.</summary>
internal static class EnvelopeReader
{
    public static TelegramEnvelope Read(YamlNode node, ProblemList problems)
    {
        var fields = new DraftFields(
            node, "an envelope", problems, "from", "routing", "to", "info", "precedence", "info-precedence", "classification", "post", "number", "sent", "captions", "passing", "executive-order",
            "declassify-on", "tags", "subject", "references", "classified-by", "signature");
        string until = fields.Text("declassify-on") ?? "";
        bool isDay = until.Length > 0 && char.IsAsciiDigit(until[0]) && until.Contains('-', StringComparison.Ordinal);
        DraftFields? by = fields["classified-by"] is { } classified ? new DraftFields(classified, "classified-by", problems, "name", "title", "reasons") : null;
        string[] name = by is null ? [] : [.. new[] { by.Text("title"), by.Text("name") }.OfType<string>()];
        _ = fields.Needed("precedence", "routine");
        _ = fields.Needed("number", "1009");
        _ = fields.Needed("sent", "2007-12-11T12:51Z");
        return new TelegramEnvelope
        {
            From = fields.Needed("from", "AMEMBASSY MINSK"),
            FromRouting = fields.Text("routing"),
            To = Addresses(fields, "to", problems),
            Info = Addresses(fields, "info", problems),
            Precedence = fields.Word<Precedence>("precedence", FieldWords.ToWord) ?? default,
            InfoPrecedence = fields.Word<Precedence>("info-precedence", FieldWords.ToWord),
            Classification = fields.Word<Classification>("classification", FieldWords.ToWord),
            Post = fields.Needed("post", "MINSK"),
            Number = fields.Number("number") ?? 0,
            Sent = fields.Minute("sent") ?? default,
            Captions = fields.Texts("captions"),
            Passing = fields.Texts("passing"),
            Order = fields.Text("executive-order"),
            DeclassifyOn = isDay ? fields.Date("declassify-on") : null,
            DeclassifyWord = isDay || until.Length == 0 ? null : until,
            Tags = fields.Texts("tags"),
            Subject = fields.Text("subject"),
            References = fields.Texts("references"),
            ClassifiedBy = name.Length == 0 ? null : string.Join(' ', name),
            Reasons = by?.Texts("reasons") ?? [],
            Signature = fields.Texts("signature"),
        };
    }

    // "SECSTATE WASHDC" or {name: SECSTATE WASHDC, routing: RUEHC, precedence: priority, numbers: 6710}.
    private static ImmutableArray<TelegramAddress> Addresses(DraftFields fields, string name, ProblemList problems) =>
    [
        .. fields.Items(name).Select(item =>
        {
            if (item.Scalar is { } words)
            {
                return new TelegramAddress(words.Trim());
            }

            var address = new DraftFields(item, "an addressee", problems, "name", "routing", "precedence", "numbers");
            return new TelegramAddress(address.Needed("name", "SECSTATE WASHDC"), address.Text("routing"), address.Word<Precedence>("precedence", FieldWords.ToWord), address.Text("numbers"));
        }),
    ];
}
