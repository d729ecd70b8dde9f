using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments.Judging;

/// <summary>
/// Finds the open criteria that are pivotal: in some reading of all others, the rating changes with this one. Ratings do not fall when
/// more is read as the high end has it, so a criterion is pivotal when it is needed by what is left after all others that can be spared are
/// read low. Two orders of sparing find every criterion that rating rules of 'all of', 'any of' and 'at least so many of' rest on.
/// </summary>
/// <param name="ids">The open criteria.</param>
/// <param name="read">The rating, by which criteria are read as the high end has them.</param>
internal sealed class PivotFinder(List<string> ids, Func<Func<string, bool>, Rating> read)
{
    /// <summary>The pivotal criteria, in the order of those given.</summary>
    /// <param name="low">The low end.</param>
    /// <param name="high">The high end.</param>
    public List<string> Find(Rating low, Rating high)
    {
        var pivotal = new HashSet<string>(StringComparer.Ordinal);
        for (var rating = low + 1; rating <= high; rating++)
        {
            pivotal.UnionWith(Needed(rating, ids));
            pivotal.UnionWith(Needed(rating, ids.AsEnumerable().Reverse()));
            foreach (var id in ids)
            {
                // This one last: what could stand in for it is spared before it.
                if (!pivotal.Contains(id))
                {
                    pivotal.UnionWith(Needed(rating, ids.Where(other => other != id).Append(id)));
                }

                if (!pivotal.Contains(id))
                {
                    pivotal.UnionWith(Needed(rating, ids.AsEnumerable().Reverse().Where(other => other != id).Append(id)));
                }
            }
        }

        return ids.FindAll(pivotal.Contains);
    }

    // What is left when all that can be spared is read low, in this order; each of it is needed.
    private HashSet<string> Needed(Rating rating, IEnumerable<string> order)
    {
        var kept = ids.ToHashSet(StringComparer.Ordinal);
        foreach (var id in order)
        {
            kept.Remove(id);
            if (read(kept.Contains) < rating)
            {
                kept.Add(id);
            }
        }

        return kept;
    }
}
