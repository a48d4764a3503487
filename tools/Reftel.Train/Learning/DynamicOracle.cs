using Reftel.Reading.Language.Parsing;

namespace Reftel.Train.Learning;

/// <summary>What each step of an arc-hybrid parser would lose of the right tree (Goldberg and Nivre, TACL 2013).</summary>
internal sealed class DynamicOracle(int[] heads)
{
    public int ShiftCost(ParserState state)
    {
        int next = state.Next;
        int cost = 0;
        for (int i = 0; i < state.Depth; i++)
        {
            int word = state.Stack(i);
            // The next word keeps only the top of the stack as a possible head, and loses all dependents there.
            cost += heads[word] == next ? 1 : 0;
            cost += i > 0 && heads[next] == word ? 1 : 0;
        }

        return cost;
    }

    public int LeftCost(ParserState state)
    {
        int word = state.Stack(0);
        int head = heads[word];
        int cost = head != state.Next && (head > state.Next || head == state.Stack(1)) ? 1 : 0;
        return cost + Dependents(state, word);
    }

    public int RightCost(ParserState state)
    {
        int word = state.Stack(0);
        return (heads[word] >= state.Next ? 1 : 0) + Dependents(state, word);
    }

    private int Dependents(ParserState state, int word)
    {
        int count = 0;
        for (int i = state.Next; i < state.Length; i++)
        {
            count += heads[i] == word ? 1 : 0;
        }

        return count;
    }
}
