using System.Collections.Immutable;
using Reftel.Analysis.Questions.Files;

namespace Reftel.Server.Questions.Editing;

/// <summary>A question file as a page to change it.</summary>
/// <param name="Sections">All its parts, empty ones too; none where it cannot be read.</param>
/// <param name="Chosen">The form that was asked for, or null.</param>
public sealed record EditView(ImmutableArray<EditSection> Sections, EditForm? Chosen)
{
    // What is earlier is in the text of the file.
    private const int MostItems = 200;

    /// <param name="text">The file.</param>
    /// <param name="request">What is asked for, with what was typed where nothing was kept.</param>
    /// <param name="account">Who is at the form.</param>
    internal static EditView Of(string text, EditRequest request, string account) => YamlTree.Read(text, out _) is not { Members: not null } root
        ? new EditView([], null)
        : new EditView(
            [.. FormParts.All.Select(part => Section(root, part))],
            request.Form is { } name && Find(root, text, name, request.Seen) is { } place ? Form(place, text, request, account) : null);

    /// <summary>Whether a form has a place for something.</summary>
    internal static bool Knows(string text, string name) => YamlTree.Read(text, out _) is { Members: not null } root && FormPlace.Find(root, name) is not null;

    private static EditSection Section(YamlValue root, FormPart part)
    {
        if (!part.IsList)
        {
            var place = new FormPlace(part, part.Place, part.Place.Length == 0 ? root : root[part.Place]);
            return new EditSection(part, [new EditItem(place.Name, place.Summary())], 0);
        }

        FormPlace[] items = [.. FormPlace.Items(root, part)];
        return new EditSection(part, [.. items.TakeLast(MostItems).Select(item => new EditItem(item.Name, item.Summary()))], Math.Max(0, items.Length - MostItems));
    }

    // Items without an id are named by their number, and another may have got it meanwhile.
    private static FormPlace? Find(YamlValue root, string text, string name, string seen) =>
        FormPlace.Find(root, name) is not { } place ? null
        : seen.Length == 0 || !place.Part.IsList || place.Seen(text) == seen ? place
        : FormPlace.Items(root, place.Part).FirstOrDefault(item => item.Seen(text) == seen) ?? place;

    private static EditForm Form(FormPlace place, string text, EditRequest request, string account) => new(
        place.Name, place.Part, place.Place is null, place.Seen(text), request.Seen.Length > 0 && request.Seen != place.Seen(text),
        [
            .. place.Fields().Select(one => new EditInput(
                one.Field,
                one.Text is null ? null : request.Fields.GetValueOrDefault(one.Field.Name) ?? (place.Place is null && one.Field.Name == "by" ? account : one.Text),
                place.Place is not null && request.Fields.TryGetValue(one.Field.Name, out string? typed) && one.Text is { } stands && typed != stands ? stands : null)),
        ]);
}

/// <summary>A part of the file.</summary>
/// <param name="Part">Which.</param>
/// <param name="Items">The items of a list, the last ones of a long one; else the one that it is.</param>
/// <param name="Earlier">How many items are left out before them.</param>
public sealed record EditSection(FormPart Part, ImmutableArray<EditItem> Items, int Earlier)
{
    /// <summary>Name of its place on the page.</summary>
    public string Anchor => Part.Place.Length == 0 ? "question" : Part.Place.Replace('/', '-');
}

/// <summary>An item that can be changed.</summary>
/// <param name="Name">What addresses call it.</param>
/// <param name="Summary">What stands in it.</param>
public sealed record EditItem(string Name, string Summary);

/// <summary>A form with what stands in it.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Part">Which part of the file that is.</param>
/// <param name="IsNew">Whether an item is to be added.</param>
/// <param name="Seen">Names what stands there.</param>
/// <param name="IsOther">Whether that is not what the person saw.</param>
/// <param name="Inputs">Its fields.</param>
public sealed record EditForm(string Name, FormPart Part, bool IsNew, string Seen, bool IsOther, ImmutableArray<EditInput> Inputs);

/// <summary>A field.</summary>
/// <param name="Field">Which.</param>
/// <param name="Text">What stands in it; null where the member has no place in a form.</param>
/// <param name="InFile">What stands in the file, where that is something else; or null.</param>
public sealed record EditInput(FormField Field, string? Text, string? InFile);
