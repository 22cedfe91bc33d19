-- Which agency gets which part of what was submitted (RC-02), and the case it opens.

-- Dated: a case keeps the route it was opened under. facts: conditions that must all hold, name=value,value or
-- name!=value,value, separated by blanks; empty for always. fields: section:Field,Field; * for all of a section or all.
CREATE TABLE collaboration_routing (
    id BIGINT NOT NULL,
    document CHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    facts VARCHAR(400) NOT NULL,
    fields VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ground VARCHAR(200) NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE collaboration_case (
    id BIGINT NOT NULL,
    subject_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT NOT NULL,
    agency VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    route_id BIGINT NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    since DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY collaboration_case_subject (subject_id, subject_type, agency),
    KEY collaboration_case_agency (agency, state, id)
);

INSERT INTO collaboration_routing (id, document, agency, valid_from, valid_to, facts, fields, ground) VALUES
(1, 'GD-01', 'GACC', '2018-08-01', NULL, '', '*', 'CATALOGUE GD-01: customs decides'),
(2, 'GD-01', 'TAX', '2018-08-01', NULL, '',
 'HEADER:IEFlag,CustomMaster,IEDate,TradeCode,TradeCoScc,TradeName,OwnerCodeScc,OwnerName,AgentCodeScc,AgentName,TradeMode,CutMode,TransMode,TradeCountry,ContrNo,ManualNo,FeeMark,FeeRate,FeeCurr,InsurMark,InsurRate,InsurCurr,OtherMark,OtherRate,OtherCurr LINE:GNo,CodeTS,GName,GQty,GUnit,FirstQty,FirstUnit,SecondQty,SecondUnit,DeclPrice,DeclTotal,TradeCurr,DutyMode,OriginCountry,DestinationCountry',
 'CATALOGUE A.3 no 9: refund, outbound payment filing'),
(3, 'GD-01', 'SAFE', '2018-08-01', NULL, 'currency!=CNY',
 'HEADER:IEFlag,CustomMaster,IEDate,TradeCode,TradeCoScc,TradeName,TradeMode,TransMode,TradeCountry,TradeAreaCode,ContrNo,BillNo,OverseasConsignorEname,OverseasConsigneeEname LINE:GNo,CodeTS,GName,DeclTotal,TradeCurr',
 'CATALOGUE A.3 no 10: balance of payments');
