namespace Reftel.Evaluate.Attribution;

/// <summary>Exact spans of one role: found, marked, and both.</summary>
internal sealed class RoleScore(string name)
{
    public string Name => name;

    public int Both { get; set; }

    public int Found { get; set; }

    public int Marked { get; set; }

    public double Precision => Both / (double)Math.Max(Found, 1);

    public double Recall => Both / (double)Math.Max(Marked, 1);

    public double F1 => 2.0 * Both / Math.Max(Found + Marked, 1);
}
