-- Services that ought not to be open, by port.
SELECT s.port, s.transport, any_value(s.protocol) AS protocol, count(*) AS devices, count(DISTINCT s.home) AS homes
FROM services s
WHERE s.state = 'open' AND s.port IN (21, 23, 69, 111, 445, 873, 1883, 2049, 2323, 2375, 3389, 5555, 5900, 6379)
GROUP BY s.port, s.transport ORDER BY devices DESC, s.port;
