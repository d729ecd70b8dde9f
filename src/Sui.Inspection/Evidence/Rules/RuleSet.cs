namespace Sui.Inspection.Evidence.Rules;

/// <summary>The rules on one kind of item, in the order in which they report.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="form">Rules on the form of single properties.</param>
/// <param name="sense">Rules between properties.</param>
internal sealed class RuleSet<T>(ItemRule<T>[] form, ItemRule<T>[] sense)
    where T : class
{
    /// <summary>Runs one of the two lists.</summary>
    public void Check(T item, RuleData data, RuleReport report, bool ofForm)
    {
        foreach (var rule in ofForm ? form : sense)
        {
            rule.Check(item, data, report);
        }
    }
}
