using Sui.Inspection.Evidence;

namespace Sui.Inspection.Imports;

/// <summary>Takes imported responses one at a time, so that none needs to be held.</summary>
public interface IImportedResponseSink
{
    /// <summary>Takes a response that was kept, in the file's order. What it throws ends the import and reaches the caller.</summary>
    /// <param name="response">The response; <see cref="Response.ImportedFrom"/> says where each of its answers stood.</param>
    void Add(Response response);
}
