using System.Buffers;
using CareersSite.Publishing;

namespace CareersSite.Tests.Publishing;

public sealed class PooledBufferTests
{
    [Fact]
    public void What_is_written_in_pieces_is_kept_as_the_buffer_grows()
    {
        using var buffer = new PooledBuffer();
        for (var i = 0; i < 1000; i++)
        {
            buffer.Write(new byte[] { (byte)i, (byte)(i >> 8) }.Concat(new byte[400]).ToArray());
        }

        Assert.Equal(402_000, buffer.Written.Length);
        Assert.All(Enumerable.Range(0, 1000), i => Assert.Equal(i, buffer.Written[i * 402] + (buffer.Written[(i * 402) + 1] << 8)));
        buffer.Clear();
        Assert.Equal(0, buffer.Written.Length);
    }

    [Fact]
    public void At_least_what_is_asked_for_is_given_and_no_more_may_be_taken()
    {
        using var buffer = new PooledBuffer();

        Assert.True(buffer.GetSpan(1_000_000).Length >= 1_000_000);
        Assert.NotEqual(0, buffer.GetMemory().Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(buffer.GetSpan().Length + 1));
    }
}
