namespace Sui.Inspection.Evidence.Rules;

/// <summary>Where rules report what is wrong with the item at hand. An item with an error is left out.</summary>
internal abstract class RuleReport
{
    /// <summary>Whether a property holds what it was meant to: false where it could not be read and a problem says so already.</summary>
    public abstract bool Knows(Member member);

    /// <summary>Whether there is something that could not be read as what the property is meant to hold.</summary>
    public virtual bool HoldsUnread(Member member) => false;

    /// <summary>Reports an error.</summary>
    /// <param name="code">The code.</param>
    /// <param name="member">The property at fault.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="action">What to do.</param>
    /// <param name="instead">The property to point at where what was read has no column for the first.</param>
    public abstract void Error(string code, Member member, string message, string expected, string action, Member? instead = null);

    /// <summary>Reports a warning; the item is kept.</summary>
    public abstract void Warning(string code, Member member, string message, string expected, string action);
}
