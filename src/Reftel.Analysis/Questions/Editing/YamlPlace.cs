using Reftel.Analysis.Dates;
using Reftel.Analysis.Questions.Files;

namespace Reftel.Analysis.Questions.Editing;

/// <summary>A step of a way through a file.</summary>
/// <param name="Name">As typed.</param>
/// <param name="Index">Of the item or member; -1 for a member that is not there yet.</param>
internal readonly record struct YamlStep(string Name, int Index);

/// <summary>A place in a file.</summary>
/// <param name="Steps">The way from the top.</param>
/// <param name="Parent">What holds it.</param>
/// <param name="Value">What is there, or null.</param>
internal sealed record YamlPlace(YamlStep[] Steps, YamlValue Parent, YamlValue? Value)
{
    public YamlStep Last => Steps[^1];

    /// <summary>The place, or null with what is lost. Only the last step may be a member that is not there yet.</summary>
    public static YamlPlace? Find(YamlValue root, string[] names, out string? lost)
    {
        var steps = new YamlStep[names.Length];
        YamlValue parent = root;
        YamlValue? value = root;
        for (int i = 0; i < names.Length; i++)
        {
            if (value is null || (value.Items is null && value.Members is null))
            {
                lost = $"there is no {string.Join('/', names[..i])} with members or items";
                return null;
            }

            parent = value;
            int index = IndexOf(parent, names[i]);
            if (index < 0 && (parent.Items is not null || names[i].Length == 0))
            {
                lost = $"{(i == 0 ? "the file" : string.Join('/', names[..i]))} has no item {names[i]}";
                return null;
            }

            steps[i] = new YamlStep(names[i], index);
            value = index < 0 ? null : parent.Items?[index] ?? parent.Members![index].Value;
        }

        lost = null;
        return new YamlPlace(steps, parent, value);
    }

    private static int IndexOf(YamlValue parent, string name)
    {
        if (parent.Members is { } members)
        {
            return members.FindIndex(member => member.Key.Text == name);
        }

        int byId = parent.Items!.FindIndex(item => item["id"]?.Text == name);
        return byId >= 0 ? byId : IsoDay.Number(name) is { } number && number < parent.Items.Count ? number : -1;
    }
}
