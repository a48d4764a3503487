using Reftel.Reading.Documents;
using Reftel.Testing.Generation;

namespace Reftel.Testing.Truth;

/// <summary>The fields of the head.</summary>
internal static class HeadFields
{
    public static IReadOnlyList<TruthField> All { get; } =
    [
        TruthField.Of("classification", t => t.Classification?.ToString(), r => r.Classification?.ToString()),
        TruthField.Of("post", t => t.Post, r => r.Post),
        TruthField.Of("number", t => t.Number?.ToString(), r => r.Number?.ToString()),
        TruthField.Of("section", t => t.Section?.ToString(), r => r.Section?.ToString()),
        TruthField.Of("secondSeries", t => t.SecondSeries?.ToString(), r => r.SecondSeries?.ToString()),
        TruthField.Of("captions", t => TruthField.Lines(t.Captions), r => TruthField.Lines(r.Captions)),
        TruthField.Of("passing", t => TruthField.Lines(t.Passing), r => TruthField.Lines(r.Passing.Select(TruthField.Fold))),
        TruthField.Of("order", t => t.Order, r => r.ExecutiveOrder?.Order),
        TruthField.Of("declassifyOn", t => t.DeclassifyOn?.ToString(), r => r.ExecutiveOrder?.DeclassifyOn?.ToString()),
        TruthField.Of(
            "tags",
            t => TruthField.Lines(t.Tags.Select(g => Tag(g.Code, g.Persons))),
            r => TruthField.Lines(r.Tags.Select(g => Tag(g.Code, g.Persons)))),
        TruthField.Of("subject", t => TruthField.Fold(t.Subject), r => TruthField.Fold(r.Subject)),
        TruthField.Of("subjectMarking", t => t.SubjectMarking, r => r.SubjectMarking),
        new("references", t => TruthField.Lines(t.References.Select(Reference)), (r, t) => TruthField.Lines(Items(r).Select((i, n) => Reference(i, n, t)))),
        new("mentions", t => TruthField.Lines(t.References.Select(i => $"{i.Mentions}")), (r, _) => TruthField.Lines(Items(r).Select(i => $"{i.Mentions.Length}"))),
        TruthField.Of("septel", t => $"{t.AnnouncesSeptel}", r => $"{r.References.Any(i => i.Kind == ReferenceKind.Septel)}"),
        new("classifiedBy", t => Classifier(t.ClassifiedBy), (r, t) => Classifier(r.ClassifiedBy, t.ClassifiedBy)),
    ];

    // The announced septel is no item of the REF line.
    private static IEnumerable<Reference> Items(Telegram read) => read.References.Where(i => i.Kind != ReferenceKind.Septel);

    private static string Tag(string code, IEnumerable<string> persons) => $"{code} {string.Join(" / ", persons)}".TrimEnd();

    private static string Reference(ReferenceTruth item) =>
        $"{item.Label ?? "-"} {(item.IdIsOpen ? "open" : item.Id ?? "-")} {item.Kind} {string.Join(' ', item.Captions)}".TrimEnd();

    private static string Reference(Reference item, int index, TelegramTruth truth)
    {
        bool open = index < truth.References.Count && truth.References[index].IdIsOpen;
        return $"{item.Label ?? "-"} {(open ? "open" : item.Id ?? "-")} {item.Kind} {string.Join(' ', item.Captions)}".TrimEnd();
    }

    private static string? Classifier(ClassifiedByTruth? by) =>
        by is null ? null : $"{by.Name} | {by.Title} | {string.Join(' ', by.Reasons)}";

    // Behind the title a form may go on with post and agency.
    private static string? Classifier(ClassifiedBy? by, ClassifiedByTruth? truth)
    {
        if (by is null)
        {
            return null;
        }

        string? title = by.Title is not null && truth?.Title is { } known && by.Title.StartsWith($"{known},", StringComparison.Ordinal) ? known : by.Title;
        return $"{by.Name} | {title} | {string.Join(' ', by.Reasons)}";
    }
}
