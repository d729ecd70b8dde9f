namespace Sui.Inspection.Identifiers;

/// <summary>
/// Replaces what identifies a person by a keyed pseudonym, so that rows can be linked inside one scope and not across scopes.
/// Thread-safe. Disposing it clears the key.
/// </summary>
public interface IPseudonymiser : IDisposable
{
    /// <summary>
    /// The pseudonym of a value in a scope: 26 lower-case letters and digits (130 bits). The same value in the same scope and under the
    /// same key always gives the same one; in another scope an unrelated one.
    /// </summary>
    /// <param name="scope">What rows are linked in, such as the id of a pack. Taken as it stands, case and all.</param>
    /// <param name="value">What identifies the person. White space around it and inside it, case, width and the way in which accents
    /// are encoded make no difference.</param>
    /// <returns>The pseudonym; null when nothing is left of the value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="scope"/> is empty.</exception>
    /// <exception cref="ObjectDisposedException">It has been disposed.</exception>
    string? Pseudonym(string scope, string value);
}
