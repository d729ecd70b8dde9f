namespace Sui.Inspection;

/// <summary>
/// The frameworks, rubrics, instruments or codebooks that are known, by id and version, several versions side by side. What is listed is read when
/// it is first asked for. Enumerating gives all of them, by id (ordinal) and version. Read-only and thread-safe.
/// </summary>
/// <typeparam name="T">What is listed.</typeparam>
public interface IDataRegistry<out T> : IEnumerable<T>
    where T : class
{
    /// <summary>The ids and versions known, by id (ordinal) and version; listing them reads nothing.</summary>
    IReadOnlyList<DataVersion> Versions { get; }

    /// <summary>Finds one.</summary>
    /// <param name="id">Its id, compared exactly.</param>
    /// <param name="version">Its version. Null takes the newest that the host added under the id or, where it added none, the newest
    /// that ships; of the rubric <c>sui-ladder</c> that is version 2, later ones have to be named.</param>
    /// <returns>What was found; null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    T? Find(string id, int? version = null);

    /// <summary>Finds the one with the highest version.</summary>
    /// <param name="id">Its id, compared exactly.</param>
    /// <returns>What was found; null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    T? Newest(string id);
}
