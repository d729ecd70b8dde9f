using Sui.Inspection.CaseFiles.Trees;

namespace Sui.Inspection.CaseFiles.Tests.Trees;

/// <summary>The tree of RFC 6962, against the leaves and roots that its reference implementation publishes
/// (certificate-transparency, merkletree/merkle_tree_test.cc).</summary>
public class MerkleFrontierTests
{
    private static readonly string[] Leaves =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] Roots =
    [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    [Test]
    public void Root_OfThePublishedLeaves_IsThePublishedOne()
    {
        var tree = new MerkleFrontier();
        foreach (var (leaf, root) in Leaves.Zip(Roots))
        {
            tree.Add(Convert.FromHexString(leaf));
            Assert.That(Convert.ToHexStringLower(tree.Root()), Is.EqualTo(root));
        }
    }

    /// <summary>RFC 6962, section 2.1: the hash of an empty tree is that of an empty text.</summary>
    [Test]
    public void Root_OfNoLeaves_IsTheHashOfNothing() => Assert.That(
        Convert.ToHexStringLower(new MerkleFrontier().Root()), Is.EqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));

    [Test]
    public void Read_WithoutANode_IsNone() => Assert.Multiple(() =>
    {
        Assert.That(MerkleFrontier.Read(3, leaf => leaf == 2 ? new byte[32] : null), Is.Null);
        Assert.That(MerkleFrontier.Read(4, _ => new byte[31]), Is.Null);
        Assert.That(MerkleFrontier.Read(-1, _ => new byte[32]), Is.Null);
        Assert.That(MerkleFrontier.Read(4, leaf => leaf == 4 ? new byte[32] : null), Is.Not.Null);
    });

    /// <summary>Read again at any size, the tree goes on as if it had never been put down.</summary>
    [Test]
    public void Add_AfterReadingAgain_GivesTheSameRoots()
    {
        var (tree, nodes) = (new MerkleFrontier(), new List<byte[]>());
        foreach (var (leaf, root) in Leaves.Zip(Roots))
        {
            tree = MerkleFrontier.Read(tree.Size, number => nodes[(int)number - 1])!;
            nodes.Add(tree.Add(Convert.FromHexString(leaf)));
            Assert.That(Convert.ToHexStringLower(tree.Root()), Is.EqualTo(root));
        }
    }
}
