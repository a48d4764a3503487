namespace Reftel.Testing.Generation.Parts;

/// <summary>E.O., TAGS, SUBJECT, REF and Classified By, in their order.</summary>
internal static class HeadWriter
{
    public static void Write(Draft draft)
    {
        string? order = ExecutiveOrderWriter.Line(draft);
        List<string> tags = TagsWriter.Lines(draft);
        bool sameLine = order is not null && tags.Count == 1 && draft.Random.Percent(2);
        if (order is not null)
        {
            draft.AddHead(sameLine ? $"{order} {tags[0]}" : order);
        }

        if (!sameLine)
        {
            draft.Add(BlockRole.Tags, draft.Random.Below(2), mayBeCut: true, tags);
        }

        draft.AddHead(SubjectWriter.Lines(draft));
        List<string> references = ReferenceWriter.Lines(draft);
        draft.Add(BlockRole.Head, draft.Random.Percent(80) ? 1 : 0, mayBeCut: references.Count > 2, references);
        draft.Add(BlockRole.Head, 1, mayBeCut: false, ClassifiedByWriter.Lines(draft));
    }
}
