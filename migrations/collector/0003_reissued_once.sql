-- Each right is issued anew at most once: the cap over all of them alone would let one customer use up everybody's, and
-- judge as often. Null: it was not.
alter table issued_right add column reissued boolean;
