namespace Sui.Inspection.Evidence.Rules;

/// <summary>A rule on one item. It holds no state, never throws, and takes members as they come: null where they could not be read.</summary>
/// <typeparam name="T">What it is about: a kind of item, or recorded absences.</typeparam>
internal abstract class ItemRule<T>
    where T : class
{
    /// <summary>Reports where the item breaks the rule.</summary>
    /// <param name="item">The item.</param>
    /// <param name="data">What it may refer to.</param>
    /// <param name="report">Where to.</param>
    public abstract void Check(T item, RuleData data, RuleReport report);
}
