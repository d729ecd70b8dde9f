namespace Sui.Inspection.Robustness.Resampling;

/// <summary>Numbers sequences of numbers, the same sequence with the same number, so that what depends on a sequence is worked out once.</summary>
internal sealed class Trie
{
    private readonly Dictionary<(int Node, int Step), int> _next = [];
    private int _nodes;

    /// <summary>The number of the sequence that goes on from another by a step; 0 is the empty sequence.</summary>
    public int Next(int node, int step)
    {
        ref var next = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_next, (node, step), out var known);
        if (!known)
        {
            next = ++_nodes;
        }

        return next;
    }
}
