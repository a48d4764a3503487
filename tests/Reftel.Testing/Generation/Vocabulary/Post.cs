namespace Reftel.Testing.Generation.Vocabulary;

/// <summary>A post that sends and receives telegrams. All but Washington are invented.</summary>
/// <param name="Name">As in the message reference number: <c>PORT SELWYN</c>.</param>
/// <param name="Address">Plain language address: <c>AMEMBASSY PORT SELWYN</c>.</param>
/// <param name="RoutingIndicator">For example <c>RUEHPW</c>.</param>
/// <param name="Tag">Geographic TAGS of its host country.</param>
public sealed record Post(string Name, string Address, string RoutingIndicator, string Tag)
{
    /// <summary>The name in a canonical id: blanks taken out.</summary>
    public string IdName => Name.Replace(" ", "", StringComparison.Ordinal);
}
