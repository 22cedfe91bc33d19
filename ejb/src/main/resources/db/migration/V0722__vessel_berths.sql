-- More berths of the port.
INSERT INTO vessel_berth (code, valid_from, port, name_zh, name_en, draught, length_overall, air_draught, mark) VALUES
    ('WGQ1-01', '2018-01-01', 'CNSHG', '外高桥一期1号泊位', 'Waigaoqiao phase 1, berth 1', 12.80, 300.00, NULL, 'UNVERIFIED'),
    ('WGQ6-01', '2018-01-01', 'CNSHG', '外高桥六期1号泊位', 'Waigaoqiao phase 6, berth 1', 13.20, 330.00, NULL, 'UNVERIFIED'),
    ('LJZ-A2', '2018-01-01', 'CNSHG', '长江口锚地A2', 'Yangtze estuary anchorage A2', 14.00, 400.00, NULL, 'UNVERIFIED');
