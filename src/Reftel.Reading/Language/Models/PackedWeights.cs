namespace Reftel.Reading.Language.Models;

/// <summary>Weights as they stand in the file of a model: features in order, and of each the classes with their weights.</summary>
/// <param name="Classes">Number of classes.</param>
/// <param name="Features">Hashes, ascending.</param>
/// <param name="Starts">Where the weights of each feature begin; one more than there are features.</param>
/// <param name="Weights">Class in the low byte, weight above it.</param>
internal sealed record PackedWeights(int Classes, uint[] Features, int[] Starts, int[] Weights)
{
    public LinearModel ToModel() => new(Classes, Features, Starts, Weights);
}
